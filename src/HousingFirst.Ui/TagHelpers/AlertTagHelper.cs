using System.Globalization;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace HousingFirst.Ui.TagHelpers;

/// <summary>
/// A message. Colours: info, success, warning, danger. <c>live</c> has it read aloud when the page shows it as an answer to
/// what the reader did.
/// </summary>
[HtmlTargetElement("hf-alert")]
public sealed class AlertTagHelper : TagHelper
{
    /// <summary>What kind of message it is.</summary>
    public string Color { get; set; } = "info";

    /// <summary>A heading; may be left out.</summary>
    public string? Title { get; set; }

    /// <summary>Level of the heading, 2 to 4.</summary>
    public int Level { get; set; } = 2;

    /// <summary>True for an answer to what the reader did.</summary>
    public bool Live { get; set; }

    /// <inheritdoc/>
    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        ArgumentNullException.ThrowIfNull(output);
        output.TagName = "div";
        output.TagMode = TagMode.StartTagAndEndTag;
        output.Attributes.SetAttribute("class", "ds-alert");
        output.Attributes.SetAttribute("data-color", Color);
        if (Live)
        {
            output.Attributes.SetAttribute("role", Color == "danger" ? "alert" : "status");
        }

        if (!string.IsNullOrEmpty(Title))
        {
            var heading = string.Create(CultureInfo.InvariantCulture, $"h{Math.Clamp(Level, 2, 4)}");
            output.PreContent.AppendHtml($"<{heading}>").Append(Title).AppendHtml($"</{heading}>");
        }
    }
}
