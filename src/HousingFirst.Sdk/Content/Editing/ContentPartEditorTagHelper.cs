using Microsoft.AspNetCore.Html;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace HousingFirst.Sdk.Content.Editing;

/// <summary>Shows a part in a form: <c>&lt;content-part-editor part="..." /&gt;</c>.</summary>
[HtmlTargetElement("content-part-editor", Attributes = "part", TagStructure = TagStructure.NormalOrSelfClosing)]
public sealed class ContentPartEditorTagHelper(IContentEditing editing) : EditElementTagHelper
{
    /// <summary>What is shown.</summary>
    public PartEdit Part { get; set; } = null!; // the tag is matched by this attribute

    private protected override Task<IHtmlContent> ShowAsync() => editing.PartAsync(Part, ViewContext);
}
