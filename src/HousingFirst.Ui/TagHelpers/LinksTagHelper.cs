using HousingFirst.Sdk.Theming;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace HousingFirst.Ui.TagHelpers;

/// <summary>Links of the frame as a list, the current one marked.</summary>
[HtmlTargetElement("hf-links", TagStructure = TagStructure.NormalOrSelfClosing)]
public sealed class LinksTagHelper : TagHelper
{
    /// <summary>The links in their order.</summary>
    public IReadOnlyList<FrameLink> Links { get; set; } = [];

    /// <inheritdoc/>
    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        ArgumentNullException.ThrowIfNull(output);
        output.TagName = "ul";
        output.TagMode = TagMode.StartTagAndEndTag;
        foreach (var link in Links)
        {
            output.Content.AppendHtml("<li><a href=\"").Append(link.Url)
                .AppendHtml(link.Current ? "\" aria-current=\"page\">" : "\">").Append(link.Text).AppendHtml("</a></li>");
        }
    }
}
