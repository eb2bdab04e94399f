using System.Collections.Immutable;
using System.Globalization;
using HousingFirst.Manuals;
using HousingFirst.Manuals.Editions;
using Microsoft.AspNetCore.Html;
using Microsoft.Extensions.Localization;

namespace HousingFirst.Approach.Reading;

/// <summary>The numbered sources of a page, and its texts with the numbers in them, as manuals show them.</summary>
internal sealed class PageSources
{
    private readonly ImmutableArray<string> _keys;
    private readonly IStringLocalizer<ApproachText> _text;

    /// <param name="keys">Keys in the order in which they are numbered.</param>
    /// <param name="catalogue">Gives the entries; a key that it does not have is left out.</param>
    /// <param name="text">The words around a number.</param>
    public PageSources(IEnumerable<string> keys, IManualSources catalogue, IStringLocalizer<ApproachText> text)
    {
        All = [.. keys.Distinct(StringComparer.Ordinal).Select(catalogue.Find).OfType<ManualSource>()];
        _keys = [.. All.Select(source => source.Key)];
        _text = text;
    }

    /// <summary>The sources; the first is number 1.</summary>
    public ImmutableArray<ManualSource> All { get; }

    /// <summary>Id of a source's entry on the page.</summary>
    public static string Anchor(int number) => string.Create(CultureInfo.InvariantCulture, $"kilde-{number}");

    /// <summary>The text, encoded, with each citation as numbers that lead to the list.</summary>
    public IHtmlContent Html(string text)
    {
        HtmlContentBuilder html = new();
        foreach (var run in CitedText.Parse(text).Runs)
        {
            html.Append(run.Text);
            var numbers = run.Keys.Select(key => _keys.IndexOf(key) + 1).Where(number => number > 0).ToArray();
            if (numbers.Length > 0)
            {
                html.AppendHtml("<span class=\"hf-cite\">");
                foreach (var number in numbers)
                {
                    AppendNumber(html, number);
                }

                html.AppendHtml("</span>");
            }
        }

        return html;
    }

    private void AppendNumber(HtmlContentBuilder html, int number) => html
        .AppendHtml("<a href=\"#").AppendHtml(Anchor(number))
        .AppendHtml("\" aria-label=\"").Append(_text["Sources.Cite", number].Value).AppendHtml("\">")
        .Append(number.ToString(CultureInfo.InvariantCulture)).AppendHtml("</a>");
}
