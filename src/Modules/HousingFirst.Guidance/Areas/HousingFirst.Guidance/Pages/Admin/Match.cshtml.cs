using System.Collections.Immutable;
using HousingFirst.Guidance.Matching;
using HousingFirst.Guidance.Matching.Local;
using HousingFirst.Manuals;
using HousingFirst.Manuals.Editions;
using HousingFirst.Manuals.Rendering;
using HousingFirst.Sdk.Caching;
using HousingFirst.Sdk.Documents;
using HousingFirst.Sdk.Security;
using HousingFirst.Sdk.Theming;
using HousingFirst.Ui.Tables;
using Microsoft.AspNetCore.Html;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.Extensions.Localization;

namespace HousingFirst.Guidance.Areas.Pages.Admin;

/// <summary>The rules of the method match to read and to try, and the portal's own words beside them. The rules are the edition's.</summary>
[RequirePermission(nameof(GuidancePermissions.ManageGuidance))]
[PrivateAnswer]
internal sealed class MatchDeskModel(
    MatchDesk desk, MatchReader reader, IManualPages pages, IManualSources sources, IDocumentSession session, DataTables tables, IPageFrame frame,
    IStringLocalizer<MatchDeskTexts> texts) : PageModel
{
    public const string DoneKey = "udfoert";
    public const string Saved = "gemt";
    public const string Restored = "som-leveret";

    private const string Deleted = "slettet";
    private const string Row = "regel";
    private const string Recommended = "anbefaling";
    private const string Whose = "jeres";
    private const string Own = "egne";
    private const int Level = 3;

    public MatchEdition Edition => desk.Edition;

    public DataTable Table { get; private set; } = null!; // set, as all below, before the view runs

    public IReadOnlyList<(MatchRule Rule, MatchWord? Own)> Rows { get; private set; } = [];

    public IReadOnlyList<(MatchRecommendation Recommendation, MatchWord? Own)> Recommendations { get; private set; } = [];

    /// <summary>Words that were written to another edition, by their place.</summary>
    public IReadOnlyList<(string Key, MatchWord Word)> Left { get; private set; } = [];

    /// <summary>The page, with the sources that it cites.</summary>
    public ManualPage Sheet { get; private set; } = null!;

    public MatchAnswers Answers { get; private set; } = MatchAnswers.None;

    /// <summary>What the answers lead to; null where nothing was tried.</summary>
    public MatchReading? Tried { get; private set; }

    /// <summary>The rows before the one that hit, each with the first question that kept it from holding.</summary>
    public IReadOnlyList<(MatchRule Rule, MatchQuestion Question)> Passed { get; private set; } = [];

    public string? Done { get; private set; }

    public string? Problem { get; private set; }

    public bool Has(string key) => MatchPlace.Of(Edition).Any(place => place.Key == key);

    public string SourcesOf(IEnumerable<string> keys) =>
        string.Join("; ", keys.Select(sources.Find).OfType<ManualSource>().Select(source => source.Title));

    /// <summary>The recommendations that something is about, by name.</summary>
    public string Of(ImmutableArray<string> recommendations) => recommendations.IsEmpty
        ? texts["Of.All"]
        : texts["Of", string.Join(", ", recommendations.Select(id => Edition.Recommendation(id).Name))];

    /// <summary>A sentence of the page around names of the edition, which are Danish in every language.</summary>
    public IHtmlContent Naming(string key, params string[] names) => new HtmlFormattableString(texts[key].Value, [.. names.Select(Danish)]);

    /// <summary>Words of the edition; their sources are numbered in the order in which the page says them.</summary>
    public HtmlString Say(string text) => Sheet.Text(text, texts["Title"], Level);

    public Task OnGetAsync([FromQuery(Name = DoneKey)] string? done, CancellationToken cancellationToken)
    {
        ModelState.Clear();
        Done = done is Saved or Restored or Deleted ? texts["Done." + done].Value : null;
        return ShowAsync(cancellationToken);
    }

    public async Task<IActionResult> OnPostTryAsync(CancellationToken cancellationToken)
    {
        ModelState.Clear();
        Answers = MatchFormReader.Read(Edition, await Request.ReadFormAsync(cancellationToken));
        var result = MatchJudge.Judge(Edition, Answers);
        Tried = await reader.ReadAsync(result, "", cancellationToken);
        Passed =
        [
            .. Edition.Rules.TakeWhile(rule => rule != result.Row)
                .Select(rule => (rule, Edition.Question(rule.When.Unmet(Answers).First())!)), // they do not hold, and the reader knows each question
        ];
        await ShowAsync(cancellationToken);
        return Page();
    }

    /// <summary>Takes away words that no reader sees any more.</summary>
    public async Task<IActionResult> OnPostDeleteAsync(string? key, CancellationToken cancellationToken)
    {
        ModelState.Clear();
        try
        {
            if ((await desk.WordsAsync(cancellationToken)).Left(Edition).Any(left => left.Key == key))
            {
                await desk.SaveAsync(key!, null, cancellationToken);
                return Redirect($"{frame.Url("~" + GuidanceAddresses.MatchDesk)}?{DoneKey}={Deleted}");
            }

            Problem = texts["Gone"];
        }
        catch (StaleDocumentException)
        {
            await session.CancelAsync();
            Problem = texts["Again"];
        }

        await ShowAsync(cancellationToken);
        return Page();
    }

    private async Task ShowAsync(CancellationToken cancellationToken)
    {
        Table = tables.Open(HttpContext, Shape());
        Sheet = await pages.BeginAsync("metodematch", EditionNumber.Of(Edition.Reviewed), cancellationToken);
        var words = await desk.WordsAsync(cancellationToken);
        Left = words.Left(Edition);
        var places = MatchPlace.Of(Edition).Select(place => (Place: place, Own: words.Find(Edition, place))).ToList();
        Rows = Table.RowsOf(places.Where(entry => Fits(entry.Place, entry.Own)).Select(entry => (entry.Place.Row!, entry.Own)));
        Recommendations =
        [
            .. places.Where(entry => entry.Place.Row is null).Select(entry => (entry.Place.Recommendation, entry.Own)),
        ];
    }

    private static TagBuilder Danish(string name)
    {
        TagBuilder span = new("span");
        span.Attributes["lang"] = "da";
        span.InnerHtml.SetContent(name);
        return span;
    }

    private bool Fits(MatchPlace place, MatchWord? own) =>
        place.Row is { } row
        && (Table.Value(Recommended) is not { } recommended || row.Recommend == recommended)
        && (Table.Value(Whose) is null || own is not null);

    private TableShape Shape() => new(
        "guidancematch",
        texts["Title"],
        [
            new(Row, texts["Column.Row"]),
            new("naar", texts["Column.When"]),
            new(Recommended, texts["Column.Recommendation"]),
            new(Whose, texts["Column.Own"]),
        ],
        [
            new(Recommended, texts["Column.Recommendation"], [.. Edition.Recommendations.Select(known => new TableChoice(known.Id, known.Name))]),
            new(Whose, texts["Column.Own"], [new(Own, texts["Filter.Own"])]),
        ])
    {
        Sort = Row,
    };
}
