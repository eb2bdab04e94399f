using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Mvc.ViewFeatures;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace HousingFirst.Sdk.Content.Editing;

/// <summary>Shows a field in a form: <c>&lt;content-field-editor field="..." /&gt;</c>.</summary>
[HtmlTargetElement("content-field-editor", Attributes = "field", TagStructure = TagStructure.NormalOrSelfClosing)]
public sealed class ContentFieldEditorTagHelper(IContentEditing editing) : TagHelper
{
    /// <summary>What is shown.</summary>
    public FieldEdit Field { get; set; } = null!; // the tag is matched by this attribute

    /// <summary>The view that shows it.</summary>
    [ViewContext]
    [HtmlAttributeNotBound]
    public ViewContext ViewContext { get; set; } = null!; // Razor sets it before the tag runs.

    /// <inheritdoc/>
    public override async Task ProcessAsync(TagHelperContext context, TagHelperOutput output)
    {
        ArgumentNullException.ThrowIfNull(output);
        output.TagName = null;
        output.Content.SetHtmlContent(await editing.FieldAsync(Field, ViewContext));
    }
}
