using System.Globalization;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace HousingFirst.Ui.TagHelpers;

/// <summary>A heading whose level depends on where a text stands: <c>&lt;hf-heading level="3"&gt;</c>.</summary>
[HtmlTargetElement("hf-heading", Attributes = "level")]
public sealed class HeadingTagHelper : TagHelper
{
    private const int Deepest = 6;

    /// <summary>The level, 1 to 6.</summary>
    public int Level { get; set; }

    /// <inheritdoc/>
    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        ArgumentNullException.ThrowIfNull(output);
        output.TagName = string.Create(CultureInfo.InvariantCulture, $"h{Math.Clamp(Level, 1, Deepest)}");
    }
}
