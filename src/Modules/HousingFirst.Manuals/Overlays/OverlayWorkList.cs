using HousingFirst.Manuals.Shelves;
using HousingFirst.Sdk.Administration;
using HousingFirst.Sdk.Caching;
using HousingFirst.Sdk.Portals;
using HousingFirst.Sdk.Security;
using Microsoft.Extensions.Localization;

namespace HousingFirst.Manuals.Overlays;

/// <summary>The portal's own words under which the shared text has moved.</summary>
internal sealed class OverlayWorkList(
    PortalCache<ManualShelf> shelves, ShelfReader shelf, ICurrentPortal current, IStringLocalizer<ManualDeskTexts> texts) : IWorkListProvider
{
    private const int Order = 22;

    public Permission Permission => ManualsPermissions.ManageManuals;

    public async Task<IReadOnlyList<WorkItem>> ListAsync(CancellationToken cancellationToken)
    {
        var manuals = (await shelves.GetAsync(current.Portal, shelf.ReadAsync, cancellationToken)).Manuals;
        return
        [
            new(
                texts["Decisions.Work"], texts["Decisions.WorkText"], manuals.Sum(manual => manual.Waiting),
                "~" + ManualAddresses.Decisions, Order),
        ];
    }
}
