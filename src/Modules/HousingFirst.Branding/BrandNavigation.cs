using HousingFirst.Sdk.Administration;
using HousingFirst.Sdk.Navigation;
using Microsoft.Extensions.Localization;

namespace HousingFirst.Branding;

/// <summary>The link in the administration.</summary>
internal sealed class BrandNavigation(IStringLocalizer<BrandTexts> texts) : INavigationProvider
{
    public Task<IReadOnlyList<NavigationItem>> GetAsync(NavigationPlace place, CancellationToken cancellationToken) =>
        Task.FromResult<IReadOnlyList<NavigationItem>>(place == NavigationPlace.Admin
            ? [NavigationItem.Admin(texts["Look"], "~" + BrandAddresses.Look, AdminSection.Portal, 5, BrandPermissions.ManageBranding)]
            : []);
}
