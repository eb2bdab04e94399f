using System.Collections.Immutable;
using HousingFirst.Manuals.Overlays;
using HousingFirst.Manuals.Workshop;
using HousingFirst.Sdk.Documents;
using HousingFirst.Sdk.Security;
using HousingFirst.Ui.Tables;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.Extensions.Localization;

namespace HousingFirst.Manuals.Areas.Pages.Admin;

/// <summary>The portal's manuals, and what of its own it has laid over each.</summary>
[RequirePermission(nameof(ManualsPermissions.ViewManualDrafts))]
internal sealed class DeskModel(
    OverlayDesk desk, OwnManuals own, IPermissionChecker person, DataTables tables, IStringLocalizer<ManualDeskTexts> texts) : PageModel
{
    public DataTable Table { get; private set; } = null!; // set before the view runs

    public ImmutableArray<ManualRow> Manuals { get; private set; } = [];

    public bool MayWrite => person.Allows(ManualsPermissions.WriteManuals);

    public bool MayDecide => person.Allows(ManualsPermissions.ManageManuals);

    /// <summary>How many of the portal's own words wait for a decision.</summary>
    public int Undecided { get; private set; }

    public async Task OnGetAsync(CancellationToken cancellationToken)
    {
        Table = tables.Open(HttpContext, Shape());
        var all = await desk.ListAsync(cancellationToken);
        Undecided = all.Sum(manual => manual.Waiting);
        var hidden = await own.HiddenAsync(cancellationToken);
        var rows = all.Select(ManualRow.Of)
            .Concat((await own.ListAsync(cancellationToken))
                .Select(manual => new ManualRow(
                    manual.ManualId, manual.Title, texts[hidden.Contains(manual.ManualId) ? "Manual.Hidden" : "Manual.NotYet"], 0, 0, 0)))
            .DistinctBy(row => row.Id);
        Manuals = Table.RowsOf(rows.OrderBy(manual => DanishText.SortKey(manual.Title), StringComparer.Ordinal));
    }

    private TableShape Shape() => new(
        "manuals",
        texts["Desk.Title"],
        [
            new("title", texts["Desk.Manual"]) { Sorts = true },
            new("edition", texts["Desk.Edition"]),
            new("chapters", texts["Desk.Chapters"]) { IsNumber = true },
            new("laid", texts["Desk.Laid"]) { IsNumber = true },
            new("undecided", texts["Desk.Undecided"]) { IsNumber = true },
        ],
        [])
    {
        Sort = "title",
    };
}
