using HousingFirst.Manuals.Shelves;
using HousingFirst.Sdk.Administration;
using HousingFirst.Sdk.Navigation;
using HousingFirst.Sdk.Portals;
using Microsoft.Extensions.Localization;

namespace HousingFirst.Manuals;

/// <summary>One link to the manuals, for those who may see at least one of them; in the administration one to what waits for a review.</summary>
internal sealed class ManualsNavigation(ShelfReader shelf, IStringLocalizer<ManualTexts> texts) : INavigationProvider
{
    private const int Order = 20;

    public async Task<IReadOnlyList<NavigationItem>> GetAsync(NavigationPlace place, CancellationToken cancellationToken)
    {
        if (place == NavigationPlace.Admin)
        {
            return
            [
                NavigationItem.Admin(texts["Navigation.Manuals"], "~" + ManualAddresses.Desk, AdminSection.Content, Order, ManualsPermissions.ViewManualDrafts),
                NavigationItem.Admin(texts["Review.Title"], "~" + ManualAddresses.Review, AdminSection.Content, Order + 1, ManualsPermissions.ManageManuals),
            ];
        }

        if (place != NavigationPlace.Main || await shelf.ReadAudiencesAsync(cancellationToken) is not { Manuals: { IsEmpty: false } manuals })
        {
            return [];
        }

        return [new(texts["Navigation.Manuals"], "~" + ManualAddresses.All, Order, Audience.AnyOf([.. manuals.Select(manual => manual.Audience)]))];
    }
}
