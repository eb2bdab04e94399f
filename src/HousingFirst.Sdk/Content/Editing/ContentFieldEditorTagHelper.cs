using Microsoft.AspNetCore.Html;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace HousingFirst.Sdk.Content.Editing;

/// <summary>Shows a field in a form: <c>&lt;content-field-editor field="..." /&gt;</c>.</summary>
[HtmlTargetElement("content-field-editor", Attributes = "field", TagStructure = TagStructure.NormalOrSelfClosing)]
public sealed class ContentFieldEditorTagHelper(IContentEditing editing) : EditElementTagHelper
{
    /// <summary>What is shown.</summary>
    public FieldEdit Field { get; set; } = null!; // the tag is matched by this attribute

    private protected override Task<IHtmlContent> ShowAsync() => editing.FieldAsync(Field, ViewContext);
}
