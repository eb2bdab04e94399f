using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Mvc.ViewFeatures;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace HousingFirst.Sdk.Content.Display;

/// <summary>Shows a content item: <c>&lt;content-item item="Model" display="Summary" /&gt;</c>.</summary>
[HtmlTargetElement("content-item", Attributes = "item", TagStructure = TagStructure.NormalOrSelfClosing)]
public sealed class ContentItemTagHelper(IContentDisplay display) : TagHelper
{
    /// <summary>The item.</summary>
    public required ContentItem Item { get; set; }

    /// <summary>How it is shown.</summary>
    public string Display { get; set; } = DisplayTypes.Detail;

    /// <summary>The item that it stands inside.</summary>
    public ContentItemView? Container { get; set; }

    /// <summary>The view that shows it.</summary>
    [ViewContext]
    [HtmlAttributeNotBound]
    public ViewContext ViewContext { get; set; } = null!; // Razor sets it before the tag runs.

    /// <inheritdoc/>
    public override async Task ProcessAsync(TagHelperContext context, TagHelperOutput output)
    {
        ArgumentNullException.ThrowIfNull(output);
        output.TagName = null;
        output.Content.SetHtmlContent(
            await display.ContentAsync(Item, Display, Container, ViewContext, ViewContext.HttpContext.RequestAborted));
    }
}
