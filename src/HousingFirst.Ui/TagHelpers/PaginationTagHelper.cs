using System.Globalization;
using Microsoft.AspNetCore.Razor.TagHelpers;
using Microsoft.Extensions.Localization;

namespace HousingFirst.Ui.TagHelpers;

/// <summary>Pages of a long list: first, last, and those around the current one. Nothing for a single page.</summary>
/// <param name="texts">The texts of shared pieces.</param>
[HtmlTargetElement("hf-pagination", TagStructure = TagStructure.NormalOrSelfClosing)]
public sealed class PaginationTagHelper(IStringLocalizer<UiTexts> texts) : TagHelper
{
    /// <summary>The page shown, from 1.</summary>
    public int Page { get; set; } = 1;

    /// <summary>How many pages there are.</summary>
    public int Pages { get; set; }

    /// <summary>Gives the address of a page.</summary>
    public Func<int, string> Url { get; set; } = page => string.Create(CultureInfo.InvariantCulture, $"?page={page}");

    /// <inheritdoc/>
    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        ArgumentNullException.ThrowIfNull(output);
        if (Pages < 2)
        {
            output.SuppressOutput();
            return;
        }

        output.TagName = "nav";
        output.TagMode = TagMode.StartTagAndEndTag;
        output.Attributes.SetAttribute("class", "hf-pagination");
        output.Attributes.SetAttribute("aria-label", texts["Pagination"].Value);
        output.Content.AppendHtml("<ul>");
        if (Page > 1)
        {
            Link(output, Page - 1, texts["Previous"].Value, "prev");
        }

        var last = 0;
        foreach (var page in Enumerable.Range(1, Pages).Where(page => page == 1 || page == Pages || Math.Abs(page - Page) <= 1))
        {
            if (page > last + 1)
            {
                output.Content.AppendHtml("<li><span>…</span></li>");
            }

            Number(output, page);
            last = page;
        }

        if (Page < Pages)
        {
            Link(output, Page + 1, texts["Next"].Value, "next");
        }

        output.Content.AppendHtml("</ul>");
    }

    private void Number(TagHelperOutput output, int page) => output.Content
        .AppendHtml("<li><a href=\"").Append(Url(page))
        .AppendHtml(page == Page ? "\" aria-current=\"page\" aria-label=\"" : "\" aria-label=\"").Append(texts["PageNumber", page].Value)
        .AppendHtml("\">").Append(page.ToString(CultureInfo.InvariantCulture)).AppendHtml("</a></li>");

    private void Link(TagHelperOutput output, int page, string text, string relation) => output.Content
        .AppendHtml($"<li><a rel=\"{relation}\" href=\"").Append(Url(page)).AppendHtml("\">").Append(text).AppendHtml("</a></li>");
}
