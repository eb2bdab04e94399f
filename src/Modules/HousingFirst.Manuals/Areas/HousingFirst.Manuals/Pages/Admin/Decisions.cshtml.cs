using System.Collections.Immutable;
using HousingFirst.Manuals.Overlays;
using HousingFirst.Manuals.Shelves;
using HousingFirst.Sdk.Security;
using HousingFirst.Ui.Tables;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.Extensions.Localization;

namespace HousingFirst.Manuals.Areas.Pages.Admin;

/// <summary>Where the shared text has moved under the portal's own words, and nobody has decided yet.</summary>
[RequirePermission(nameof(ManualsPermissions.ManageManuals))]
internal sealed class DecisionsModel(OverlayDesk desk, DataTables tables, IStringLocalizer<ManualDeskTexts> texts) : PageModel
{
    public DataTable Table { get; private set; } = null!; // set before the view runs

    public ImmutableArray<(ShelvedManual Manual, LaidEntry Laid)> Waiting { get; private set; } = [];

    public string? WasDone { get; private set; }

    public async Task OnGetAsync(string? udfoert, CancellationToken cancellationToken)
    {
        ModelState.Clear();
        WasDone = udfoert is not null && texts["Done." + udfoert] is { ResourceNotFound: false } done ? done.Value : null;
        Table = tables.Open(HttpContext, Shape());
        var waiting = (await desk.ListAsync(cancellationToken)).SelectMany(manual => manual.Undecided, (manual, laid) => (manual, laid)).ToList();
        if (Table.IsDescending)
        {
            waiting.Reverse();
        }

        Table.Count(waiting.Count);
        Waiting = [.. waiting.Skip(Table.Skip).Take(Table.Take)];
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
