using HousingFirst.Manuals.Overlays;
using HousingFirst.Manuals.Readings;
using HousingFirst.Manuals.Shelves;
using HousingFirst.Manuals.Views;
using HousingFirst.Sdk.Audit;
using HousingFirst.Sdk.Documents;
using HousingFirst.Sdk.Portals;
using HousingFirst.Sdk.Security;
using HousingFirst.Sdk.Theming;
using HousingFirst.Ui.Tables;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.Extensions.Localization;

namespace HousingFirst.Manuals.Areas.Pages.Admin;

/// <summary>Who has to read a manual, and who still has to. Names alone; that somebody looked is in the trail.</summary>
[RequirePermission(nameof(ManualsPermissions.ViewManualReaders))]
internal sealed class ReadersModel(
    OverlayDesk desk, ManualReadings readings, IRoles roles, IPermissionChecker person, DataTables tables, IDocumentSession session,
    IAuditTrail trail, ICurrentPortal current, IPageFrame frame, IStringLocalizer<ManualTexts> words, IStringLocalizer<ManualDeskTexts> texts) : PageModel
{
    private const string DoneKey = "gemt";

    public ShelvedManual Manual { get; private set; } = null!; // set, as all below, before the view runs

    public DataTable Table { get; private set; } = null!;

    public IReadOnlyList<ReadingRow> Rows { get; private set; } = [];

    /// <summary>How many have not said so yet.</summary>
    public int Missing { get; private set; }

    public IReadOnlyList<string> Roles { get; private set; } = [];

    public IReadOnlyList<string> Chosen { get; private set; } = [];

    public bool WasDone { get; private set; }

    public bool MayDemand => person.Allows(ManualsPermissions.ManageManuals);

    /// <summary>The demand that the person saw.</summary>
    public string Before => Manual.Reading is { } demand ? $"{demand.Round}:{string.Join(',', demand.Roles)}" : "";

    public async Task<IActionResult> OnGetAsync(string manual, [FromQuery(Name = DoneKey)] string? done, CancellationToken cancellationToken)
    {
        ModelState.Clear();
        WasDone = done is not null;
        return await ShowAsync(manual, null, cancellationToken);
    }

    public async Task<IActionResult> OnPostAsync(string manual, string[] chosen, bool anew, string? before, CancellationToken cancellationToken)
    {
        ModelState.Clear();
        if (!MayDemand || await desk.FindAsync(manual, cancellationToken) is not { } found)
        {
            return NotFound();
        }

        Manual = found;
        var known = (await roles.ListAsync(cancellationToken)).Select(role => role.Name).ToHashSet(StringComparer.Ordinal);
        if ((before ?? "") != Before || !chosen.All(known.Contains))
        {
            ModelState.AddModelError("", texts["Problem.Again"]);
            return await ShowAsync(manual, chosen, cancellationToken);
        }

        try
        {
            await readings.DemandAsync(manual, [.. chosen.Order(StringComparer.Ordinal)], anew, cancellationToken);
        }
        catch (StaleDocumentException)
        {
            await session.CancelAsync();
            ModelState.AddModelError("", texts["Problem.Again"]);
            return await ShowAsync(manual, chosen, cancellationToken);
        }

        return Redirect($"{frame.Url("~" + ManualAddresses.Readers(manual))}?{DoneKey}=1");
    }

    public string Day(DateTime utc) =>
        words.Date(DateOnly.FromDateTime(TimeZoneInfo.ConvertTimeFromUtc(DateTime.SpecifyKind(utc, DateTimeKind.Utc), current.Portal.TimeZone)));

    private async Task<IActionResult> ShowAsync(string manual, IReadOnlyList<string>? chosen, CancellationToken cancellationToken)
    {
        if (await desk.FindAsync(manual, cancellationToken) is not { } found)
        {
            return NotFound();
        }

        Manual = found;
        Chosen = chosen ?? found.Reading?.Roles ?? [];
        Roles =
        [
            .. (await roles.ListAsync(cancellationToken)).Select(role => role.Name)
                .Where(name => name is not (WellKnownRoles.Anonymous or WellKnownRoles.Authenticated)),
        ];
        Table = tables.Open(HttpContext, Shape());
        var all = await readings.ListAsync(found, cancellationToken);
        Missing = all.Count(row => row.AtUtc is null);
        Table.Count(all.Count);
        Rows = [.. all.Skip(Table.Skip).Take(Table.Take)];
        if (found.Reading is not null)
        {
            trail.Record(new(ManualAudit.ReadersLookedUp, ManualAudit.Manual(manual)));
            await session.SaveChangesAsync(cancellationToken);
        }

        return Page();
    }

    private TableShape Shape() => new(
        "readers", texts["Readers.Title"], [new("name", texts["Readers.Name"]), new("state", texts["Readers.State"])], []) { Sort = "state" };
}
