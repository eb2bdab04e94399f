using HousingFirst.Sdk.Theming;
using HousingFirst.Ui.Pages;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Mvc.ViewFeatures;
using Microsoft.AspNetCore.Razor.TagHelpers;
using Microsoft.Extensions.Localization;

namespace HousingFirst.Ui.TagHelpers;

/// <summary>The way from the front page, or from the administration's, as the page set it by <c>ViewData.SetBreadcrumb</c>; nothing where it set none. Stands in layouts.</summary>
/// <param name="frame">The frame of the page.</param>
/// <param name="texts">The texts of shared pieces.</param>
[HtmlTargetElement("hf-breadcrumb", TagStructure = TagStructure.NormalOrSelfClosing)]
public sealed class BreadcrumbTagHelper(IPageFrame frame, IStringLocalizer<UiTexts> texts) : TagHelper
{
    /// <summary>The page that is being rendered.</summary>
    [ViewContext]
    [HtmlAttributeNotBound]
    public ViewContext ViewContext { get; set; } = null!; // set by Razor before Process

    /// <inheritdoc/>
    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        ArgumentNullException.ThrowIfNull(output);
        if (ViewContext.ViewData.Breadcrumb() is not { } way)
        {
            output.SuppressOutput();
            return;
        }

        output.TagName = "nav";
        output.TagMode = TagMode.StartTagAndEndTag;
        output.Attributes.SetAttribute("class", "hf-breadcrumb hf-band");
        output.Attributes.SetAttribute("aria-label", texts["Breadcrumb"].Value);
        output.Content.AppendHtml("<ol>");
        if (frame is { Administration.Count: > 0, AdminUrl: { } administration })
        {
            Link(output, administration, texts["Administration"].Value);
        }
        else
        {
            Link(output, frame.Url("~/"), texts["FrontPage"].Value);
        }

        foreach (var link in way)
        {
            Link(output, link.Url, link.Text);
        }

        if (ViewContext.ViewData.Title() is { } title)
        {
            output.Content.AppendHtml("<li><span aria-current=\"page\">").Append(title).AppendHtml("</span></li>");
        }

        output.Content.AppendHtml("</ol>");
    }

    private static void Link(TagHelperOutput output, string url, string text) =>
        output.Content.AppendHtml("<li><a href=\"").Append(url).AppendHtml("\">").Append(text).AppendHtml("</a></li>");
}
