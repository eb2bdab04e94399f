using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Mvc.ViewFeatures;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace HousingFirst.Sdk.Content.Editing;

/// <summary>Shows an item in a form: <c>&lt;content-item-editor content="..." /&gt;</c>.</summary>
[HtmlTargetElement("content-item-editor", Attributes = "content", TagStructure = TagStructure.NormalOrSelfClosing)]
public sealed class ContentItemEditorTagHelper(IContentEditing editing) : TagHelper
{
    /// <summary>What is shown.</summary>
    public ContentItemEdit Content { get; set; } = null!; // the tag is matched by this attribute

    /// <summary>The view that shows it.</summary>
    [ViewContext]
    [HtmlAttributeNotBound]
    public ViewContext ViewContext { get; set; } = null!; // Razor sets it before the tag runs.

    /// <inheritdoc/>
    public override async Task ProcessAsync(TagHelperContext context, TagHelperOutput output)
    {
        ArgumentNullException.ThrowIfNull(output);
        output.TagName = null;
        output.Content.SetHtmlContent(await editing.ContentAsync(Content, ViewContext));
    }
}
