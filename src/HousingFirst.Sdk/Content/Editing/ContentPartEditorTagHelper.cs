using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Mvc.ViewFeatures;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace HousingFirst.Sdk.Content.Editing;

/// <summary>Shows a part in a form: <c>&lt;content-part-editor part="..." /&gt;</c>.</summary>
[HtmlTargetElement("content-part-editor", Attributes = "part", TagStructure = TagStructure.NormalOrSelfClosing)]
public sealed class ContentPartEditorTagHelper(IContentEditing editing) : TagHelper
{
    /// <summary>What is shown.</summary>
    public PartEdit Part { get; set; } = null!; // the tag is matched by this attribute

    /// <summary>The view that shows it.</summary>
    [ViewContext]
    [HtmlAttributeNotBound]
    public ViewContext ViewContext { get; set; } = null!; // Razor sets it before the tag runs.

    /// <inheritdoc/>
    public override async Task ProcessAsync(TagHelperContext context, TagHelperOutput output)
    {
        ArgumentNullException.ThrowIfNull(output);
        output.TagName = null;
        output.Content.SetHtmlContent(await editing.PartAsync(Part, ViewContext));
    }
}
