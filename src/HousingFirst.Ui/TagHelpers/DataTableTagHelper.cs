using HousingFirst.Ui.Pages;
using HousingFirst.Ui.Tables;
using Microsoft.AspNetCore.Antiforgery;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Mvc.ViewFeatures;
using Microsoft.AspNetCore.Razor.TagHelpers;
using Microsoft.Extensions.Localization;

namespace HousingFirst.Ui.TagHelpers;

/// <summary>
/// A list with all that belongs to it: what it is narrowed by, head with sorting, pages. The page writes the rows inside; each cell names its
/// column by <c>hf-col</c>. On a phone a row is a card.
/// </summary>
/// <param name="texts">The texts of shared pieces.</param>
/// <param name="antiforgery">Guards the form of a list with words.</param>
[HtmlTargetElement("hf-data-table", Attributes = "table")]
public sealed class DataTableTagHelper(IStringLocalizer<UiTexts> texts, IAntiforgery antiforgery) : TagHelper
{
    /// <summary>The list.</summary>
    public DataTable Table { get; set; } = null!; // the tag is matched by this attribute

    /// <summary>What is said when it has no rows though it is narrowed by nothing.</summary>
    public string? Empty { get; set; }

    /// <summary>The page that is being rendered.</summary>
    [ViewContext]
    [HtmlAttributeNotBound]
    public ViewContext ViewContext { get; set; } = null!; // set by Razor before Process

    /// <inheritdoc/>
    public override async Task ProcessAsync(TagHelperContext context, TagHelperOutput output)
    {
        ArgumentNullException.ThrowIfNull(context);
        ArgumentNullException.ThrowIfNull(output);
        context.Items[typeof(DataTable)] = Table;
        var rows = await output.GetChildContentAsync();
        output.TagName = "div";
        output.TagMode = TagMode.StartTagAndEndTag;
        output.Attributes.SetAttribute("class", "hf-list-page");
        var content = output.Content;
        AppendFilters(content);
        if (Table.Total == 0)
        {
            AppendNothing(content);
            return;
        }

        AppendSum(content);
        content.AppendHtml("<div class=\"hf-table\" role=\"region\" tabindex=\"0\" aria-label=\"").Append(Table.Shape.Caption)
            .AppendHtml("\"><table class=\"hf-data\"><caption class=\"hf-hidden\">").Append(Table.Shape.Caption)
            .AppendHtml("</caption><thead><tr>");
        foreach (var column in Table.Shape.Columns)
        {
            AppendHead(content, column);
        }

        content.AppendHtml("</tr></thead><tbody>").AppendHtml(rows).AppendHtml("</tbody></table></div>");
        AppendFoot(content);
    }

    private void AppendFilters(TagHelperContent content)
    {
        if (Table.Shape.Filters.IsEmpty)
        {
            return;
        }

        ViewContext.HttpContext.UseFormStyles();
        content.AppendHtml(Table.Shape.HasWords ? "<form method=\"post\" action=\"?handler=Filter\"" : "<form method=\"get\"")
            .AppendHtml(" class=\"hf-filter\" role=\"search\" aria-label=\"").Append(texts["Table.Filter"].Value).AppendHtml("\">");
        foreach (var filter in Table.Shape.Filters)
        {
            AppendFilter(content, filter);
        }

        content.AppendHtml("<div class=\"hf-filter__actions\"><button class=\"ds-button\" data-variant=\"secondary\" type=\"submit\">")
            .Append(texts["Table.Show"].Value).AppendHtml("</button>");
        if (Table.IsNarrowed)
        {
            content.AppendHtml($"<a class=\"hf-link-button\" href=\"?{DataTable.ResetKey}=1\">").Append(texts["Table.Reset"].Value).AppendHtml("</a>");
        }

        content.AppendHtml("</div>");
        if (Table.Shape.HasWords)
        {
            content.AppendHtml(antiforgery.GetHtml(ViewContext.HttpContext));
        }
        else
        {
            foreach (var (name, value) in Table.Kept())
            {
                content.AppendHtml($"<input type=\"hidden\" name=\"{name}\" value=\"").Append(value).AppendHtml("\">");
            }
        }

        content.AppendHtml("</form>");
    }

    private void AppendFilter(TagHelperContent content, TableFilter filter)
    {
        var id = $"{Table.Shape.Name}-{filter.Key}";
        content.AppendHtml("<div class=\"ds-field hf-field\"><label class=\"ds-label\" for=\"").Append(id).AppendHtml("\">").Append(filter.Label)
            .AppendHtml("</label>");
        if (filter.IsWords)
        {
            content.AppendHtml("<input class=\"ds-input\" type=\"search\" autocomplete=\"off\" maxlength=\"")
                .Append(DataTable.Number(TableView.LongestWords)).AppendHtml("\" id=\"").Append(id).AppendHtml("\" name=\"").Append(filter.Key)
                .AppendHtml("\" value=\"").Append(Table.Value(filter.Key) ?? "").AppendHtml("\"></div>");
            return;
        }

        content.AppendHtml("<select class=\"ds-input\" id=\"").Append(id).AppendHtml("\" name=\"").Append(filter.Key).AppendHtml("\"><option value=\"\">")
            .Append(texts["Table.All"].Value).AppendHtml("</option>");
        foreach (var choice in filter.Choices)
        {
            content.AppendHtml("<option value=\"").Append(choice.Value)
                .AppendHtml(choice.Value == Table.Value(filter.Key) ? "\" selected>" : "\">").Append(choice.Text).AppendHtml("</option>");
        }

        content.AppendHtml("</select></div>");
    }

    private void AppendNothing(TagHelperContent content) => content
        .AppendHtml("<div class=\"hf-empty\"><h2>").Append((Table.IsNarrowed ? texts["Table.NoneFound"] : texts["Table.None"]).Value).AppendHtml("</h2><p>")
        .Append(Table.IsNarrowed ? texts["Table.NoneFoundText"].Value : Empty ?? "").AppendHtml("</p></div>");

    private void AppendSum(TagHelperContent content) => content.AppendHtml("<p class=\"hf-list-page__sum\">")
        .Append(texts["Table.Sum", Table.Skip + 1, Math.Min(Table.Skip + Table.Take, Table.Total), Table.Total].Value).AppendHtml("</p>");

    private void AppendHead(TagHelperContent content, TableColumn column)
    {
        content.AppendHtml(column.IsNumber ? "<th scope=\"col\" data-number" : "<th scope=\"col\"");
        if (!column.Sorts)
        {
            content.AppendHtml(">").Append(column.Title).AppendHtml("</th>");
            return;
        }

        var state = column.Key != Table.Sort ? "none" : Table.IsDescending ? "descending" : "ascending";
        content.AppendHtml($" aria-sort=\"{state}\"><a href=\"").Append(Table.AddressOfSort(column)).AppendHtml("\">").Append(column.Title)
            .AppendHtml("</a></th>");
    }

    private void AppendFoot(TagHelperContent content)
    {
        if (Table.Total <= TableView.Sizes[0])
        {
            return;
        }

        content.AppendHtml("<div class=\"hf-list-page__foot\">");
        TagHelperOutput pages = new("nav", [], (_, _) => Task.FromResult<TagHelperContent>(new DefaultTagHelperContent()));
        new PaginationTagHelper(texts) { Page = Table.Page, Pages = Table.Pages, Url = Table.AddressOfPage }
            .Process(new([], new Dictionary<object, object>(), "pages"), pages);
        content.AppendHtml(pages).AppendHtml("<p class=\"hf-list-page__sizes\">").Append(texts["Table.Sizes"].Value);
        foreach (var size in TableView.Sizes)
        {
            content.AppendHtml(" <a href=\"").Append(Table.AddressOfSize(size)).AppendHtml(size == Table.Take ? "\" aria-current=\"true\">" : "\">")
                .Append(DataTable.Number(size)).AppendHtml("</a>");
        }

        content.AppendHtml("</p></div>");
    }
}
