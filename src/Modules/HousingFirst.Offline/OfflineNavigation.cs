using HousingFirst.Sdk.Navigation;
using HousingFirst.Sdk.Portals;
using Microsoft.Extensions.Localization;

namespace HousingFirst.Offline;

/// <summary>The line in the footer. Not where the portal is closed to strangers: then there is nothing that a device may keep.</summary>
internal sealed class OfflineNavigation(ICurrentPortal current, IStringLocalizer<OfflineTexts> texts) : INavigationProvider
{
    private const int Order = 80;

    public Task<IReadOnlyList<NavigationItem>> GetAsync(NavigationPlace place, CancellationToken cancellationToken) =>
        Task.FromResult<IReadOnlyList<NavigationItem>>(
            place == NavigationPlace.Footer && current.Portal.Audience.Kind == AudienceKind.Everybody
                ? [new(texts["Navigation.Offline"], "~" + OfflineAddresses.Page, Order, Audience.Everybody)]
                : []);
}
