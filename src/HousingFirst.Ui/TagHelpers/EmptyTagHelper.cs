using Microsoft.AspNetCore.Razor.TagHelpers;

namespace HousingFirst.Ui.TagHelpers;

/// <summary>Stands where a list would, when it is empty: what would be here, and what to do. Actions stand inside.</summary>
[HtmlTargetElement("hf-empty")]
public sealed class EmptyTagHelper : TagHelper
{
    /// <summary>What is missing.</summary>
    public string Title { get; set; } = "";

    /// <inheritdoc/>
    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        ArgumentNullException.ThrowIfNull(output);
        output.TagName = "div";
        output.TagMode = TagMode.StartTagAndEndTag;
        output.Attributes.SetAttribute("class", "hf-empty");
        output.PreContent.AppendHtml("<h2>").Append(Title).AppendHtml("</h2>");
    }
}
