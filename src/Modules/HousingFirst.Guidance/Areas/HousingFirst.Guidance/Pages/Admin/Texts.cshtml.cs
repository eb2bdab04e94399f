using HousingFirst.Guidance.Answers;
using HousingFirst.Guidance.Desk;
using HousingFirst.Sdk.Documents;
using HousingFirst.Sdk.Portals;
using HousingFirst.Sdk.Security;
using HousingFirst.Sdk.Theming;
using HousingFirst.Ui.Tables;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.Extensions.Localization;
using ContentResult = HousingFirst.Sdk.Content.ContentResult;

namespace HousingFirst.Guidance.Areas.Pages.Admin;

/// <summary>The portal's answers, or its examples, beside those that ship: put in order, hidden, shown, taken back to what ships.</summary>
[RequirePermission(nameof(GuidancePermissions.ManageGuidance))]
internal sealed class TextDeskModel(
    TextDesk desk, IDocumentSession session, DataTables tables, IPermissionChecker person, IRoleNames roles, IPageFrame frame,
    IStringLocalizer<WritingTexts> texts, IStringLocalizer<AnswerTexts> words) : PageModel
{
    private const string DoneKey = "udfoert";
    private const string Hidden = "skjult";
    private const string Shown = "vist";
    private const string Restored = "som-leveret";
    private const string RestoredAsDraft = "som-leveret-kladde";
    private const string Moved = "flyttet";
    private const string Place = "plads";
    private const string Title = "titel";
    private const string State = "tilstand";
    private const string Origin = "kilde";
    private const string Theme = "tema";
    private const string Words = "ord";

    // The forms of content ask for the right themselves; without it a link there would lead to nothing.
    private static readonly Permission _write = new("EditContent");

    // What readers see is changed by those who may change it in the forms, and by nobody else.
    private static readonly Permission _publish = new("PublishContent");

    private Dictionary<string, (int Place, int Last)> _places = [];

    /// <summary>What the address asks for: one list for each kind.</summary>
    [BindProperty(SupportsGet = true, Name = "texts")]
    public string Listed { get; set; } = "";

    public GuidanceKind Kind => Listed == GuidanceAddresses.DeskWord(GuidanceKind.Answer) ? GuidanceKind.Answer : GuidanceKind.Example;

    public DataTable Table { get; private set; } = null!; // set before the view runs

    public IReadOnlyList<TextRow> Rows { get; private set; } = [];

    public string? Done { get; private set; }

    public bool MayWrite => person.Allows(_write);

    public bool MayPublish => person.Allows(_publish);

    public async Task OnGetAsync([FromQuery(Name = DoneKey)] string? done, CancellationToken cancellationToken)
    {
        ModelState.Clear();
        Done = done is Hidden or Shown or Restored or RestoredAsDraft or Moved ? texts["Done." + done].Value : null;
        await ShowAsync(cancellationToken);
    }

    public async Task<IActionResult> OnPostFilterAsync(CancellationToken cancellationToken) =>
        await tables.RememberAsync(HttpContext, Shape(), cancellationToken);

    public Task<IActionResult> OnPostHideAsync(string? id, CancellationToken cancellationToken) =>
        PublishAsync(Hidden, async () => await desk.HideAsync(Kind, id ?? "", cancellationToken) ? null : texts["Gone"].Value, cancellationToken);

    public Task<IActionResult> OnPostShowAsync(string? id, CancellationToken cancellationToken) =>
        PublishAsync(Shown, async () => ProblemOf(await desk.ShowAsync(Kind, id ?? "", cancellationToken)), cancellationToken);

    public async Task<IActionResult> OnPostRestoreAsync(string? id, CancellationToken cancellationToken)
    {
        var row = await desk.FindAsync(Kind, id ?? "", cancellationToken);
        return await PublishAsync(
            row is { IsForReaders: true } ? Restored : RestoredAsDraft,
            async () => row is { HasDraft: true } ? texts["Restore.Draft"].Value : ProblemOf(await desk.RestoreAsync(Kind, id ?? "", cancellationToken)),
            cancellationToken);
    }

    public Task<IActionResult> OnPostUpAsync(string? id, CancellationToken cancellationToken) => MoveAsync(id, isUp: true, cancellationToken);

    public Task<IActionResult> OnPostDownAsync(string? id, CancellationToken cancellationToken) => MoveAsync(id, isUp: false, cancellationToken);

    public int PlaceOf(TextRow row) => _places[row.ItemId].Place;

    /// <summary>How many search words it has, in words.</summary>
    public string AlsoOf(TextRow row) => row.Text.Also.Length switch
    {
        0 => texts["Also.None"],
        1 => texts["Also.One"],
        var count => texts["Also.Count", count],
    };

    /// <summary>What can be done with a text here, by handler and text. They are moved where all of a shelf stand in their order.</summary>
    public IEnumerable<(string Handler, string Text)> ActsOn(TextRow row)
    {
        if (MayPublish && row.IsForReaders)
        {
            yield return ("Hide", "Act.Hide");
        }

        if (MayPublish && row.CanBeShown)
        {
            yield return ("Show", row.State == TextState.NotTaken ? "Act.Take" : "Act.Show");
        }

        if (MayPublish && row.Origin is TextOrigin.Changed or TextOrigin.Touched)
        {
            yield return ("Restore", "Act.Restore");
        }

        if (Table is { Sort: Place, IsDescending: false } && Table.Value(State) is null && Table.Value(Origin) is null && Table.Value(Words) is null)
        {
            var (place, last) = _places[row.ItemId];
            if (place > 1)
            {
                yield return ("Up", "Act.Up");
            }

            if (place < last)
            {
                yield return ("Down", "Act.Down");
            }
        }
    }

    /// <summary>Who alone may see it; empty where everybody may.</summary>
    public string AudienceOf(TextRow row) => row.Audience.Kind switch
    {
        AudienceKind.Everybody => "",
        AudienceKind.SignedIn => texts["Audience.SignedIn"],
        _ => roles.List(row.Audience.Roles),
    };

    public static string ColorOf(TextState state) => state switch
    {
        TextState.Published => "success",
        TextState.PublishedWithDraft => "info",
        TextState.Draft or TextState.HiddenWithDraft => "warning",
        _ => "neutral",
    };

    private Task<IActionResult> MoveAsync(string? id, bool isUp, CancellationToken cancellationToken) => ActAsync(
        Moved,
        async () =>
        {
            await desk.MoveAsync(Kind, id ?? "", isUp, cancellationToken);
            return null;
        },
        cancellationToken);

    private async Task<IActionResult> PublishAsync(string done, Func<Task<string?>> act, CancellationToken cancellationToken) =>
        MayPublish ? await ActAsync(done, act, cancellationToken) : NotFound();

    private async Task<IActionResult> ActAsync(string done, Func<Task<string?>> act, CancellationToken cancellationToken)
    {
        ModelState.Clear();
        string? problem;
        try
        {
            problem = await act();
        }
        catch (StaleDocumentException)
        {
            await session.CancelAsync();
            problem = texts["Again"];
        }

        if (problem is null)
        {
            return Redirect($"{frame.Url("~" + GuidanceAddresses.TextDesk(Kind))}?{DoneKey}={done}");
        }

        ModelState.AddModelError("", problem);
        await ShowAsync(cancellationToken);
        return Page();
    }

    // What a check stops is told where it is mended.
    private string? ProblemOf(ContentResult? result) => result is null ? texts["Gone"].Value : result.Succeeded ? null : texts["Stopped"].Value;

    private async Task ShowAsync(CancellationToken cancellationToken)
    {
        Table = tables.Open(HttpContext, Shape());
        var all = await desk.ListAsync(Kind, cancellationToken);
        _places = all.GroupBy(row => row.Shelf, StringComparer.Ordinal)
            .SelectMany(shelf => shelf.Select((row, index) => (row.ItemId, Place: (index + 1, shelf.Count()))))
            .ToDictionary(entry => entry.ItemId, entry => entry.Place, StringComparer.Ordinal);
        var rows = all.Where(Fits);
        Rows = Table.RowsOf(Table.Sort == Title ? rows.OrderBy(row => DanishText.SortKey(row.Text.Title), StringComparer.Ordinal) : rows);
    }

    private bool Fits(TextRow row) =>
        (Table.Value<TextState>(State) is not { } state || row.State == state)
        && (Table.Value<TextOrigin>(Origin) is not { } origin || row.Origin == origin)
        && (Table.Value(Theme) is not { } theme || row.Text.Theme == theme)
        && (Table.Value(Words) is not { } typed || row.Text.Also.Append(row.Text.Title).Append(row.Text.Short).Any(text => Has(text, typed)));

    private static bool Has(string text, string typed) => DanishText.Fold(text).Contains(DanishText.Fold(typed), StringComparison.Ordinal);

    private TableShape Shape() => new(
        Kind == GuidanceKind.Answer ? "guidanceanswers" : "guidanceexamples",
        texts["Title." + Kind],
        [
            new(Title, texts["Column.Title"]) { Sorts = true },
            new(State, texts["Column.State"]),
            new(Origin, texts["Column.Origin"]),
            new(Place, texts["Column.Place"]) { Sorts = true, IsNumber = true },
            new("goer", texts["Column.Acts"]),
        ],
        [
            new(Words, texts["Words"]),
            new(Theme, texts["Theme"], [.. GuidanceWords.Themes.Select(theme => new TableChoice(theme, words["Theme." + theme]))]),
            new(State, texts["Column.State"], DataTable.Choices<TextState>(state => texts["State." + state])),
            new(Origin, texts["Column.Origin"], DataTable.Choices<TextOrigin>(origin => texts["Origin." + origin])),
        ])
    {
        Sort = Place,
    };
}
