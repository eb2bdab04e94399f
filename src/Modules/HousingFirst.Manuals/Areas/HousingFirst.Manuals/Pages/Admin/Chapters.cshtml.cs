using HousingFirst.Manuals.Overlays;
using HousingFirst.Manuals.Workshop;
using HousingFirst.Sdk.Documents;
using HousingFirst.Sdk.Security;
using HousingFirst.Ui.Tables;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.Extensions.Localization;

namespace HousingFirst.Manuals.Areas.Pages.Admin;

/// <summary>All own chapters by how far they have come, whose review is due first.</summary>
[RequirePermission(nameof(ManualsPermissions.ViewManualDrafts))]
internal sealed class ChaptersModel(
    IDocumentSession session, OwnManuals manuals, OverlayDesk overlays, DataTables tables, IStringLocalizer<ManualDeskTexts> texts) : PageModel
{
    private const string StateKey = "tilstand";

    private Dictionary<string, string> _titles = [];

    public DataTable Table { get; private set; } = null!; // set before the view runs

    public IReadOnlyList<ChapterVersion> Versions { get; private set; } = [];

    public async Task OnGetAsync(CancellationToken cancellationToken)
    {
        ModelState.Clear();
        Table = tables.Open(HttpContext, Shape());
        var state = Table.Value<ChapterState>(StateKey);
        Table.Count(await Query(state).CountAsync(cancellationToken));
        var sorted = Table.IsDescending ? Query(state).OrderByDescending(row => row.NextReview) : Query(state).OrderBy(row => row.NextReview);
        Versions = await sorted.Skip(Table.Skip).Take(Table.Take).ListAsync<ChapterVersion>(cancellationToken);
        _titles = (await overlays.ListAsync(cancellationToken)).Select(manual => (manual.Id, manual.Title))
            .Concat((await manuals.ListAsync(cancellationToken)).Select(manual => (Id: manual.ManualId, manual.Title)))
            .DistinctBy(manual => manual.Id).ToDictionary(manual => manual.Id, manual => manual.Title, StringComparer.Ordinal);
    }

    public string ManualTitle(string manualId) => _titles.GetValueOrDefault(manualId, manualId);

    private IDocumentQuery<ChapterVersionIndex> Query(ChapterState? state) => state is { } one
        ? session.Query<ChapterVersionIndex>(row => row.State == one)
        : session.Query<ChapterVersionIndex>(row =>
            row.State != ChapterState.Superseded && row.State != ChapterState.Withdrawn && row.State != ChapterState.Discarded);

    private TableShape Shape() => new(
        "chapters",
        texts["Chapters.Title"],
        [
            new("title", texts["Chapters.Chapter"]),
            new("manual", texts["Desk.Manual"]),
            new("state", texts["Chapters.State"]),
            new("review", texts["Field.NextReview"]) { Sorts = true },
        ],
        [new(StateKey, texts["Chapters.State"], DataTable.Choices<ChapterState>(state => texts[$"ChapterState.{state}"]))])
    {
        Sort = "review",
    };
}
