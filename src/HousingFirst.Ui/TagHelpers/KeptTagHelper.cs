using HousingFirst.Sdk.Caching;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Mvc.ViewFeatures;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace HousingFirst.Ui.TagHelpers;

/// <summary>
/// Keeps what stands inside it once rendered, see <see cref="IKeptMarkup"/>: what depends on the reader, the page's address or the clock
/// stands outside.
/// </summary>
/// <param name="kept">Where rendered pieces are kept.</param>
[HtmlTargetElement("hf-kept", Attributes = "name")]
public sealed class KeptTagHelper(IKeptMarkup kept) : TagHelper
{
    /// <summary>What the piece is called, unique in the host.</summary>
    public string Name { get; set; } = "";

    /// <summary>What else it depends on.</summary>
    public string Vary { get; set; } = "";

    /// <summary>The page that is being rendered.</summary>
    [ViewContext]
    [HtmlAttributeNotBound]
    public ViewContext ViewContext { get; set; } = null!; // set by Razor before Process

    /// <inheritdoc/>
    public override async Task ProcessAsync(TagHelperContext context, TagHelperOutput output)
    {
        ArgumentNullException.ThrowIfNull(output);
        output.TagName = null;
        output.Content.SetHtmlContent(await kept.GetAsync(
            Name, Vary, async () => await output.GetChildContentAsync(), ViewContext.HttpContext.RequestAborted));
    }
}
