using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Mvc.ViewFeatures;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace HousingFirst.Sdk.Content.Display;

/// <summary>Shows a field of a part: <c>&lt;content-field field="field" /&gt;</c>. Null shows nothing.</summary>
[HtmlTargetElement("content-field", Attributes = "field", TagStructure = TagStructure.NormalOrSelfClosing)]
public sealed class ContentFieldTagHelper(IContentDisplay display) : TagHelper
{
    /// <summary>The field.</summary>
    public FieldView? Field { get; set; }

    /// <summary>The view that shows it.</summary>
    [ViewContext]
    [HtmlAttributeNotBound]
    public ViewContext ViewContext { get; set; } = null!; // Razor sets it before the tag runs.

    /// <inheritdoc/>
    public override async Task ProcessAsync(TagHelperContext context, TagHelperOutput output)
    {
        ArgumentNullException.ThrowIfNull(output);
        output.TagName = null;
        if (Field is not null)
        {
            output.Content.SetHtmlContent(await display.FieldAsync(Field, ViewContext, ViewContext.HttpContext.RequestAborted));
        }
    }
}
