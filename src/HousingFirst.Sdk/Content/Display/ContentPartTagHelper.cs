using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Mvc.ViewFeatures;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace HousingFirst.Sdk.Content.Display;

/// <summary>Shows a part of an item: <c>&lt;content-part part="part" /&gt;</c>. Null shows nothing.</summary>
[HtmlTargetElement("content-part", Attributes = "part", TagStructure = TagStructure.NormalOrSelfClosing)]
public sealed class ContentPartTagHelper(IContentDisplay display) : TagHelper
{
    /// <summary>The part.</summary>
    public PartView? Part { get; set; }

    /// <summary>The view that shows it.</summary>
    [ViewContext]
    [HtmlAttributeNotBound]
    public ViewContext ViewContext { get; set; } = null!; // Razor sets it before the tag runs.

    /// <inheritdoc/>
    public override async Task ProcessAsync(TagHelperContext context, TagHelperOutput output)
    {
        ArgumentNullException.ThrowIfNull(output);
        output.TagName = null;
        if (Part is not null)
        {
            output.Content.SetHtmlContent(await display.PartAsync(Part, ViewContext, ViewContext.HttpContext.RequestAborted));
        }
    }
}
