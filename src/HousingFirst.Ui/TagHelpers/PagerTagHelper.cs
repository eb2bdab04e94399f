using HousingFirst.Sdk.Theming;
using Microsoft.AspNetCore.Razor.TagHelpers;
using Microsoft.Extensions.Localization;

namespace HousingFirst.Ui.TagHelpers;

/// <summary>Previous and next: chapters of a manual, items of a series. Nothing where there is neither.</summary>
/// <param name="texts">The texts of shared pieces.</param>
[HtmlTargetElement("hf-pager", TagStructure = TagStructure.NormalOrSelfClosing)]
public sealed class PagerTagHelper(IStringLocalizer<UiTexts> texts) : TagHelper
{
    /// <summary>What stands before this page, or null.</summary>
    public FrameLink? Previous { get; set; }

    /// <summary>What stands after it, or null.</summary>
    public FrameLink? Next { get; set; }

    /// <inheritdoc/>
    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        ArgumentNullException.ThrowIfNull(output);
        if (Previous is null && Next is null)
        {
            output.SuppressOutput();
            return;
        }

        output.TagName = "nav";
        output.TagMode = TagMode.StartTagAndEndTag;
        output.Attributes.SetAttribute("class", "hf-pager");
        output.Attributes.SetAttribute("aria-label", texts["Pager"].Value);
        Link(output, Previous, "prev", texts["Previous"].Value);
        Link(output, Next, "next", texts["Next"].Value);
    }

    private static void Link(TagHelperOutput output, FrameLink? link, string relation, string label)
    {
        if (link is not null)
        {
            output.Content
                .AppendHtml($"<a rel=\"{relation}\" href=\"").Append(link.Url).AppendHtml("\"><span class=\"hf-pager__label\">")
                .Append(label).AppendHtml("</span> <span class=\"hf-pager__title\">").Append(link.Text).AppendHtml("</span></a>");
        }
    }
}
