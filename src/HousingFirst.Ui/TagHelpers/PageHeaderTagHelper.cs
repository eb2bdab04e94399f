using HousingFirst.Ui.Pages;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Mvc.ViewFeatures;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace HousingFirst.Ui.TagHelpers;

/// <summary>
/// The head of a page: its one h1, a line above it, a lead, and whatever stands inside (meta, actions). It also sets the
/// browser's title where the page has not. <c>hero</c> makes it the large one of a front page.
/// </summary>
[HtmlTargetElement("hf-page-header")]
public sealed class PageHeaderTagHelper : TagHelper
{
    /// <summary>The page's title.</summary>
    public string Title { get; set; } = "";

    /// <summary>One to three lines under the title.</summary>
    public string? Lead { get; set; }

    /// <summary>A few words above the title: what kind of page it is.</summary>
    public string? Kicker { get; set; }

    /// <summary>The language of title and lead, where they are texts of another language than the page's words; written as <c>text-lang</c>.</summary>
    public string? TextLang { get; set; }

    /// <summary>True for a front page.</summary>
    public bool Hero { get; set; }

    /// <summary>The page that is being rendered.</summary>
    [ViewContext]
    [HtmlAttributeNotBound]
    public ViewContext ViewContext { get; set; } = null!; // set by Razor before Process

    /// <inheritdoc/>
    public override async Task ProcessAsync(TagHelperContext context, TagHelperOutput output)
    {
        ArgumentNullException.ThrowIfNull(output);
        if (ViewContext.ViewData.Title() is null)
        {
            ViewContext.ViewData.SetTitle(Title);
        }

        var inside = await output.GetChildContentAsync();
        output.TagName = "header";
        output.TagMode = TagMode.StartTagAndEndTag;
        output.Attributes.SetAttribute("class", Hero ? "hf-page-header hf-band hf-hero" : "hf-page-header hf-band");
        var content = output.Content.AppendHtml("<div class=\"hf-page-header__inner\">");
        if (!string.IsNullOrEmpty(Kicker))
        {
            content.AppendHtml("<p class=\"hf-page-header__kicker\">").Append(Kicker).AppendHtml("</p>");
        }

        Open(content, "<h1").Append(Title).AppendHtml("</h1>");
        if (!string.IsNullOrEmpty(Lead))
        {
            Open(content, "<p class=\"hf-page-header__lead\"").Append(Lead).AppendHtml("</p>");
        }

        content.AppendHtml(inside).AppendHtml("</div>");
    }

    private TagHelperContent Open(TagHelperContent content, string tag)
    {
        content.AppendHtml(tag);
        return TextLang is null ? content.AppendHtml(">") : content.AppendHtml(" lang=\"").Append(TextLang).AppendHtml("\">");
    }
}
