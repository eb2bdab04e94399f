using Microsoft.AspNetCore.Razor.TagHelpers;

namespace HousingFirst.Ui.TagHelpers;

/// <summary>Around a table: it scrolls inside itself, not the page, and can be scrolled by keyboard.</summary>
[HtmlTargetElement("hf-table")]
public sealed class TableTagHelper : TagHelper
{
    /// <summary>What the table shows; read aloud when the region is reached.</summary>
    public string Label { get; set; } = "";

    /// <inheritdoc/>
    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        ArgumentNullException.ThrowIfNull(output);
        output.TagName = "div";
        output.Attributes.SetAttribute("class", "hf-table");
        output.Attributes.SetAttribute("role", "region");
        output.Attributes.SetAttribute("tabindex", "0");
        output.Attributes.SetAttribute("aria-label", Label);
    }
}
