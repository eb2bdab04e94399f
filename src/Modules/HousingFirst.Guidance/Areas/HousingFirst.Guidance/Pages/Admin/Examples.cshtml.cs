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

/// <summary>The portal's examples beside those that ship: put in order, hidden, shown, taken back to what ships.</summary>
[RequirePermission(nameof(GuidancePermissions.ManageGuidance))]
internal sealed class ExampleDeskModel(
    ExampleDesk desk, IDocumentSession session, DataTables tables, IPermissionChecker person, IPageFrame frame, IStringLocalizer<WritingTexts> texts)
    : PageModel
{
    private const string DoneKey = "udfoert";
    private const string Hidden = "skjult";
    private const string Shown = "vist";
    private const string Restored = "som-leveret";
    private const string Moved = "flyttet";
    private const string Place = "plads";
    private const string Title = "titel";
    private const string State = "tilstand";
    private const string Origin = "kilde";

    // The forms of content ask for the right themselves; without it a link there would lead to nothing.
    private static readonly Permission _write = new("EditContent");

    // What readers see is changed by those who may change it in the forms, and by nobody else.
    private static readonly Permission _publish = new("PublishContent");

    private Dictionary<string, int> _places = [];

    public DataTable Table { get; private set; } = null!; // set before the view runs

    public IReadOnlyList<ExampleRow> Rows { get; private set; } = [];

    public string? Done { get; private set; }

    public string? Problem { get; private set; }

    public bool MayWrite => person.Allows(_write);

    public bool MayPublish => person.Allows(_publish);

    public async Task OnGetAsync([FromQuery(Name = DoneKey)] string? done, CancellationToken cancellationToken)
    {
        ModelState.Clear();
        Done = done is Hidden or Shown or Restored or Moved ? texts["Done." + done].Value : null;
        await ShowAsync(cancellationToken);
    }

    public Task<IActionResult> OnPostHideAsync(string? id, CancellationToken cancellationToken) =>
        PublishAsync(Hidden, async () => await desk.HideAsync(id ?? "", cancellationToken) ? null : texts["Gone"].Value, cancellationToken);

    public Task<IActionResult> OnPostShowAsync(string? id, CancellationToken cancellationToken) =>
        PublishAsync(Shown, async () => ProblemOf(await desk.ShowAsync(id ?? "", cancellationToken)), cancellationToken);

    public Task<IActionResult> OnPostRestoreAsync(string? id, CancellationToken cancellationToken) =>
        PublishAsync(
            Restored,
            async () => await desk.HasDraftAsync(id ?? "", cancellationToken)
                ? texts["Restore.Draft"].Value
                : ProblemOf(await desk.RestoreAsync(id ?? "", cancellationToken)),
            cancellationToken);

    public Task<IActionResult> OnPostUpAsync(string? id, CancellationToken cancellationToken) => MoveAsync(id, isUp: true, cancellationToken);

    public Task<IActionResult> OnPostDownAsync(string? id, CancellationToken cancellationToken) => MoveAsync(id, isUp: false, cancellationToken);

    public int PlaceOf(ExampleRow row) => _places[row.ItemId];

    /// <summary>What can be done with an example here, by handler and text. They are moved among all, so only where all stand in their order.</summary>
    public IEnumerable<(string Handler, string Text)> ActsOn(ExampleRow row)
    {
        if (MayPublish && row.IsForReaders)
        {
            yield return ("Hide", "Act.Hide");
        }

        if (MayPublish && row.CanBeShown)
        {
            yield return ("Show", row.State == ExampleState.NotTaken ? "Act.Take" : "Act.Show");
        }

        if (MayPublish && row.Origin is ExampleOrigin.Changed or ExampleOrigin.Touched)
        {
            yield return ("Restore", "Act.Restore");
        }

        if (Table is { Sort: Place, IsDescending: false, IsNarrowed: false })
        {
            if (PlaceOf(row) > 1)
            {
                yield return ("Up", "Act.Up");
            }

            if (PlaceOf(row) < Table.Total)
            {
                yield return ("Down", "Act.Down");
            }
        }
    }

    public string AudienceOf(ExampleRow row) => row.State == ExampleState.NotTaken ? "" : row.Audience.Kind switch
    {
        AudienceKind.Everybody => texts["Audience.Everybody"],
        AudienceKind.SignedIn => texts["Audience.SignedIn"],
        _ => string.Join(", ", row.Audience.Roles),
    };

    public static string ColorOf(ExampleState state) => state switch
    {
        ExampleState.Published => "success",
        ExampleState.PublishedWithDraft => "info",
        ExampleState.Draft => "warning",
        _ => "neutral",
    };

    private Task<IActionResult> MoveAsync(string? id, bool isUp, CancellationToken cancellationToken) => ActAsync(
        Moved,
        async () =>
        {
            await desk.MoveAsync(id ?? "", isUp, cancellationToken);
            return null;
        },
        cancellationToken);

    private async Task<IActionResult> PublishAsync(string done, Func<Task<string?>> act, CancellationToken cancellationToken) =>
        MayPublish ? await ActAsync(done, act, cancellationToken) : NotFound();

    private async Task<IActionResult> ActAsync(string done, Func<Task<string?>> act, CancellationToken cancellationToken)
    {
        ModelState.Clear();
        try
        {
            Problem = await act();
        }
        catch (StaleDocumentException)
        {
            await session.CancelAsync();
            Problem = texts["Again"];
        }

        if (Problem is null)
        {
            return Redirect($"{frame.Url("~" + GuidanceAddresses.ExampleDesk)}?{DoneKey}={done}");
        }

        await ShowAsync(cancellationToken);
        return Page();
    }

    // What a check stops is told where it is mended.
    private string? ProblemOf(ContentResult? result) => result is null ? texts["Gone"].Value : result.Succeeded ? null : texts["Stopped"].Value;

    private async Task ShowAsync(CancellationToken cancellationToken)
    {
        Table = tables.Open(HttpContext, Shape());
        var all = await desk.ListAsync(cancellationToken);
        _places = all.Select((row, index) => (row, Place: index + 1)).ToDictionary(entry => entry.row.ItemId, entry => entry.Place, StringComparer.Ordinal);
        var rows = all.Where(Fits);
        Rows = Table.RowsOf(Table.Sort == Title ? rows.OrderBy(row => DanishText.SortKey(row.Text.Title), StringComparer.Ordinal) : rows);
    }

    private bool Fits(ExampleRow row) =>
        (Table.Value<ExampleState>(State) is not { } state || row.State == state)
        && (Table.Value<ExampleOrigin>(Origin) is not { } origin || row.Origin == origin);

    private TableShape Shape() => new(
        "guidanceexamples",
        texts["Examples.Title"],
        [
            new(Title, texts["Column.Title"]) { Sorts = true },
            new("hvem", texts["Column.Audience"]),
            new(State, texts["Column.State"]),
            new(Origin, texts["Column.Origin"]),
            new(Place, texts["Column.Place"]) { Sorts = true, IsNumber = true },
            new("goer", texts["Column.Acts"]),
        ],
        [
            new(State, texts["Column.State"], DataTable.Choices<ExampleState>(state => texts["State." + state])),
            new(Origin, texts["Column.Origin"], DataTable.Choices<ExampleOrigin>(origin => texts["Origin." + origin])),
        ])
    {
        Sort = Place,
    };
}
