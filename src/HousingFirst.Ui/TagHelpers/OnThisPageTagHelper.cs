using System.Globalization;
using HousingFirst.Ui.Pages;
using Microsoft.AspNetCore.Razor.TagHelpers;
using Microsoft.Extensions.Localization;

namespace HousingFirst.Ui.TagHelpers;

/// <summary>"On this page": links to the page's headings. Nothing below two of them.</summary>
/// <param name="texts">The texts of shared pieces.</param>
[HtmlTargetElement("hf-on-this-page", TagStructure = TagStructure.NormalOrSelfClosing)]
public sealed class OnThisPageTagHelper(IStringLocalizer<UiTexts> texts) : TagHelper
{
    /// <summary>The headings in reading order.</summary>
    public IReadOnlyList<HeadingLink> Headings { get; set; } = [];

    /// <inheritdoc/>
    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        ArgumentNullException.ThrowIfNull(output);
        if (Headings.Count < 2)
        {
            output.SuppressOutput();
            return;
        }

        output.TagName = "nav";
        output.TagMode = TagMode.StartTagAndEndTag;
        output.Attributes.SetAttribute("class", "hf-on-this-page");
        var title = texts["OnThisPage"].Value;
        output.Attributes.SetAttribute("aria-label", title);

        // Folded on a phone; on wide screens the list always shows, and the paragraph stands for the summary.
        var content = output.Content
            .AppendHtml("<p class=\"hf-on-this-page__title\">").Append(title)
            .AppendHtml("</p><details data-hf-open-wide><summary>").Append(title).AppendHtml("</summary><ul>");
        foreach (var heading in Headings)
        {
            content.AppendHtml(string.Create(CultureInfo.InvariantCulture, $"<li data-level=\"{heading.Level}\"><a href=\"#"))
                .Append(heading.Id).AppendHtml("\">").Append(heading.Text).AppendHtml("</a></li>");
        }

        content.AppendHtml("</ul></details>");
    }
}
