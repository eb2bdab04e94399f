using Microsoft.AspNetCore.Razor.TagHelpers;

namespace HousingFirst.Ui.TagHelpers;

/// <summary>A grid of <c>hf-card</c>, read aloud as a list. <c>size</c> is <c>sm</c>, <c>md</c> or <c>lg</c>.</summary>
[HtmlTargetElement("hf-cards")]
public sealed class CardsTagHelper : TagHelper
{
    /// <summary>How wide a card is at least.</summary>
    public string? Size { get; set; }

    /// <inheritdoc/>
    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        ArgumentNullException.ThrowIfNull(output);
        output.TagName = "ul";
        output.Attributes.SetAttribute("class", "hf-cards");
        output.Attributes.SetAttribute("role", "list");
        if (Size is not null)
        {
            output.Attributes.SetAttribute("data-size", Size);
        }
    }
}
