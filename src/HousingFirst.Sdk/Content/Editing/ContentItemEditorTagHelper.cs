using Microsoft.AspNetCore.Html;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace HousingFirst.Sdk.Content.Editing;

/// <summary>Shows an item in a form: <c>&lt;content-item-editor content="..." /&gt;</c>.</summary>
[HtmlTargetElement("content-item-editor", Attributes = "content", TagStructure = TagStructure.NormalOrSelfClosing)]
public sealed class ContentItemEditorTagHelper(IContentEditing editing) : EditElementTagHelper
{
    /// <summary>What is shown.</summary>
    public ContentItemEdit Content { get; set; } = null!; // the tag is matched by this attribute

    private protected override Task<IHtmlContent> ShowAsync() => editing.ContentAsync(Content, ViewContext);
}
