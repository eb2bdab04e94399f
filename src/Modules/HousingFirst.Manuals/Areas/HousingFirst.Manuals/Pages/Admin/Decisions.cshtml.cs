using System.Collections.Immutable;
using HousingFirst.Manuals.Overlays;
using HousingFirst.Manuals.Workshop;
using HousingFirst.Sdk.Security;
using HousingFirst.Ui.Tables;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.Extensions.Localization;

namespace HousingFirst.Manuals.Areas.Pages.Admin;

/// <summary>Where the shared text has moved under the portal's own words, and nobody has decided yet.</summary>
[RequirePermission(nameof(ManualsPermissions.ManageManuals))]
internal sealed class DecisionsModel(OverlayDesk desk, OwnManuals own, DataTables tables, IStringLocalizer<ManualDeskTexts> texts) : PageModel
{
    public DataTable Table { get; private set; } = null!; // set before the view runs

    public ImmutableArray<DecisionRow> Waiting { get; private set; } = [];

    public string? WasDone { get; private set; }

    public async Task OnGetAsync(string? udfoert, CancellationToken cancellationToken)
    {
        ModelState.Clear();
        WasDone = udfoert is not null && texts["Done." + udfoert] is { ResourceNotFound: false } done ? done.Value : null;
        Table = tables.Open(HttpContext, Shape());
        List<DecisionRow> waiting = [];
        foreach (var manual in await desk.ListAsync(cancellationToken))
        {
            waiting.AddRange(manual.Undecided.Select(laid => DecisionRow.Of(manual, laid)));
            if (!manual.Misplaced.IsEmpty && await own.FindAsync(manual.Id, cancellationToken) is { } written)
            {
                waiting.AddRange(manual.Misplaced.Select(place => DecisionRow.Of(manual, place, written)));
            }
        }

        Waiting = Table.RowsOf(waiting);
    }

    private TableShape Shape() => new(
        "decisions",
        texts["Decisions.Title"],
        [
            new("section", texts["Decisions.Section"]),
            new("manual", texts["Desk.Manual"]) { Sorts = true },
            new("kind", texts["Decisions.Kind"]),
            new("state", texts["Decisions.State"]),
        ],
        [])
    {
        Sort = "manual",
    };
}
