using Microsoft.AspNetCore.Razor.TagHelpers;

namespace HousingFirst.Ui.TagHelpers;

/// <summary>A small label: <c>&lt;hf-tag color="brand1"&gt;CTI&lt;/hf-tag&gt;</c>. Colours: accent, brand1, neutral, info, success, warning, danger.</summary>
[HtmlTargetElement("hf-tag")]
public sealed class TagTagHelper : TagHelper
{
    /// <summary>Name of a palette.</summary>
    public string Color { get; set; } = "neutral";

    /// <inheritdoc/>
    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        ArgumentNullException.ThrowIfNull(output);
        output.TagName = "span";
        output.Attributes.SetAttribute("class", "hf-tag");
        output.Attributes.SetAttribute("data-color", Color);
    }
}
