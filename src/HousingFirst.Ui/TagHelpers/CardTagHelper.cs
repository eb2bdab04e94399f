using System.Globalization;
using HousingFirst.Sdk.Theming;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace HousingFirst.Ui.TagHelpers;

/// <summary>
/// A card inside <c>hf-cards</c>. With <c>href</c> the whole card is clickable, but only its title is the link. What stands
/// inside follows the text; <c>&lt;p class="hf-card__meta"&gt;</c> stands at the foot.
/// </summary>
/// <param name="frame">The frame of the page.</param>
[HtmlTargetElement("hf-card")]
public sealed class CardTagHelper(IPageFrame frame) : TagHelper
{
    /// <summary>The card's heading.</summary>
    public string Title { get; set; } = "";

    /// <summary>Where it leads; null for a card that is no link.</summary>
    public string? Href { get; set; }

    /// <summary>A few lines under the heading.</summary>
    public string? Text { get; set; }

    /// <summary>A word above the heading.</summary>
    public string? Kicker { get; set; }

    /// <summary>Name of an icon (see <see cref="IconTagHelper"/>) above the heading; null for none.</summary>
    public string? Icon { get; set; }

    /// <summary>Level of the heading, 2 to 4.</summary>
    public int Level { get; set; } = 3;

    /// <inheritdoc/>
    public override async Task ProcessAsync(TagHelperContext context, TagHelperOutput output)
    {
        ArgumentNullException.ThrowIfNull(output);
        var inside = await output.GetChildContentAsync();
        output.TagName = "li";
        output.TagMode = TagMode.StartTagAndEndTag;
        output.Attributes.SetAttribute("class", "hf-card");
        var heading = string.Create(CultureInfo.InvariantCulture, $"h{Math.Clamp(Level, 2, 4)}");
        var content = output.Content;
        if (!string.IsNullOrEmpty(Icon))
        {
            content.AppendHtml("<span class=\"hf-card__icon\">");
            IconTagHelper.Write(content, frame, Icon);
            content.AppendHtml("</span>");
        }

        if (!string.IsNullOrEmpty(Kicker))
        {
            content.AppendHtml("<p class=\"hf-eyebrow\">").Append(Kicker).AppendHtml("</p>");
        }

        content.AppendHtml($"<{heading} class=\"hf-card__title\">");
        if (Href is null)
        {
            content.Append(Title);
        }
        else
        {
            content.AppendHtml("<a href=\"").Append(Href).AppendHtml("\">").Append(Title).AppendHtml("</a>");
        }

        content.AppendHtml($"</{heading}>");
        if (!string.IsNullOrEmpty(Text))
        {
            content.AppendHtml("<p class=\"hf-card__text\">").Append(Text).AppendHtml("</p>");
        }

        content.AppendHtml(inside);
    }
}
