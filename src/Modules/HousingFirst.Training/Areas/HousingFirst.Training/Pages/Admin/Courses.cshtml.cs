using System.Security.Claims;
using HousingFirst.Sdk.Documents;
using HousingFirst.Sdk.Security;
using HousingFirst.Sdk.Theming;
using HousingFirst.Training.Content;
using HousingFirst.Training.Desk;
using HousingFirst.Training.Runs;
using HousingFirst.Ui.Tables;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.Extensions.Localization;
using ContentResult = HousingFirst.Sdk.Content.ContentResult;

namespace HousingFirst.Training.Areas.Pages.Admin;

/// <summary>The portal's courses beside the templates that ship: hidden, shown, put to use, copied to a course of one's own.</summary>
[RequirePermission(nameof(TrainingPermissions.ManageCourses))]
internal sealed class CourseDeskModel(
    CourseDesk desk, IDocumentSession session, DataTables tables, IPermissionChecker person, IPageFrame frame, IStringLocalizer<CourseDeskTexts> texts) : PageModel
{
    private const string DoneKey = "udfoert";
    private const string Hidden = "skjult";
    private const string Shown = "vist";
    private const string Place = "plads";
    private const string Title = "titel";
    private const string State = "tilstand";
    private const string Origin = "kilde";

    // The forms of content ask for the right themselves; without it a link there would lead to nothing. What is allowed for all content
    // includes what is allowed for courses.
    private static readonly Permission _write = new("Edit_" + CourseItem.Type);
    private static readonly Permission _begin = new("EditOwn_" + CourseItem.Type);
    private static readonly Permission _beginRun = new("EditOwn_" + CourseRunPart.Type);

    // What readers see is changed by those who may change it in the forms, and by nobody else.
    private static readonly Permission _publish = new("Publish_" + CourseItem.Type);

    private Dictionary<string, int> _places = [];

    public DataTable Table { get; private set; } = null!; // set before the view runs

    public IReadOnlyList<CourseRow> Rows { get; private set; } = [];

    public string? Done { get; private set; }

    public bool MayWrite => person.Allows(_write);

    public bool MayBegin => person.Allows(_begin);

    public bool MayBeginRun => person.Allows(_beginRun);

    public bool MayPublish => person.Allows(_publish);

    public async Task OnGetAsync([FromQuery(Name = DoneKey)] string? done, CancellationToken cancellationToken)
    {
        ModelState.Clear();
        Done = done is Hidden or Shown ? texts["Done." + done].Value : null;
        await ShowAsync(cancellationToken);
    }

    public Task<IActionResult> OnPostHideAsync(string? id, CancellationToken cancellationToken) => PublishAsync(
        async () => await desk.HideAsync(id ?? "", cancellationToken) ? Redirect(Here(Hidden)) : Told("Gone"), cancellationToken);

    public Task<IActionResult> OnPostShowAsync(string? id, CancellationToken cancellationToken) => PublishAsync(
        async () => await desk.ShowAsync(id ?? "", cancellationToken) is not { } result ? Told("Gone") : result.Succeeded ? Redirect(Here(Shown)) : Told("Stopped"),
        cancellationToken);

    public Task<IActionResult> OnPostCopyAsync(string? id, CancellationToken cancellationToken) => ActAsync(
        async () => await CopyAsync(id ?? "", cancellationToken) is not { } result ? Told("Gone")
            : result.Succeeded ? Redirect(frame.Url("~" + TrainingAddresses.Form(result.Item.ContentItemId)) + "?udfoert=kopieret")
            : Told("Stopped"),
        cancellationToken);

    public int PlaceOf(CourseRow row) => _places[row.ItemId];

    /// <summary>What can be done with a course here, by handler and text.</summary>
    public IEnumerable<(string Handler, string Text)> ActsOn(CourseRow row)
    {
        if (MayPublish && row.IsForReaders)
        {
            yield return ("Hide", "Act.Hide");
        }

        if (MayPublish && row.CanBeShown)
        {
            yield return ("Show", row.State == CourseDeskState.NotTaken ? "Act.Take" : "Act.Show");
        }

        if (MayWrite)
        {
            yield return ("Copy", "Act.Copy");
        }
    }

    public static string ColorOf(CourseDeskState state) => state switch
    {
        CourseDeskState.Published => "success",
        CourseDeskState.PublishedWithDraft => "info",
        CourseDeskState.Draft or CourseDeskState.HiddenWithDraft => "warning",
        _ => "neutral",
    };

    private async Task<ContentResult?> CopyAsync(string id, CancellationToken cancellationToken) =>
        (await desk.ListAsync(cancellationToken)).FirstOrDefault(row => row.ItemId == id) is { } row && MayWrite
            ? await desk.CopyAsync(id, texts["Copy.Title", row.Course.Title], User.FindFirstValue(ClaimTypes.NameIdentifier), cancellationToken)
            : null;

    private async Task<IActionResult> PublishAsync(Func<Task<IActionResult?>> act, CancellationToken cancellationToken) =>
        MayPublish ? await ActAsync(act, cancellationToken) : NotFound();

    private async Task<IActionResult> ActAsync(Func<Task<IActionResult?>> act, CancellationToken cancellationToken)
    {
        ModelState.Clear();
        try
        {
            if (await act() is { } elsewhere)
            {
                return elsewhere;
            }
        }
        catch (StaleDocumentException)
        {
            await session.CancelAsync();
            Told("Again");
        }

        await ShowAsync(cancellationToken);
        return Page();
    }

    // What a check stops is told where it is mended.
    private IActionResult? Told(string problem)
    {
        ModelState.AddModelError("", texts[problem]);
        return null;
    }

    private string Here(string done) => $"{frame.Url("~" + TrainingAddresses.Desk)}?{DoneKey}={done}";

    private async Task ShowAsync(CancellationToken cancellationToken)
    {
        Table = tables.Open(HttpContext, Shape());
        var all = await desk.ListAsync(cancellationToken);
        _places = all.Select((row, index) => (row, Place: index + 1)).ToDictionary(entry => entry.row.ItemId, entry => entry.Place, StringComparer.Ordinal);
        var rows = all.Where(Fits);
        Rows = Table.RowsOf(Table.Sort == Title ? rows.OrderBy(row => DanishText.SortKey(row.Course.Title), StringComparer.Ordinal) : rows);
    }

    private bool Fits(CourseRow row) =>
        (Table.Value<CourseDeskState>(State) is not { } state || row.State == state)
        && (Table.Value<CourseOrigin>(Origin) is not { } origin || row.Origin == origin);

    private TableShape Shape() => new(
        "courses",
        texts["Title"],
        [
            new(Title, texts["Column.Title"]) { Sorts = true },
            new("naeste", texts["Column.Next"]),
            new(State, texts["Column.State"]),
            new(Origin, texts["Column.Origin"]),
            new(Place, texts["Column.Place"]) { Sorts = true, IsNumber = true },
            new("goer", texts["Column.Acts"]),
        ],
        [
            new(State, texts["Column.State"], DataTable.Choices<CourseDeskState>(state => texts["State." + state])),
            new(Origin, texts["Column.Origin"], DataTable.Choices<CourseOrigin>(origin => texts["Origin." + origin])),
        ])
    {
        Sort = Place,
    };
}
