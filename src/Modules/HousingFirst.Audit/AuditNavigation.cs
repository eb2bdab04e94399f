using HousingFirst.Sdk.Administration;
using HousingFirst.Sdk.Navigation;
using Microsoft.Extensions.Localization;

namespace HousingFirst.Audit;

/// <summary>The link in the administration.</summary>
internal sealed class AuditNavigation(IStringLocalizer<AuditTexts> texts) : INavigationProvider
{
    private const int Order = 10;

    public Task<IReadOnlyList<NavigationItem>> GetAsync(NavigationPlace place, CancellationToken cancellationToken) =>
        Task.FromResult<IReadOnlyList<NavigationItem>>(place == NavigationPlace.Admin
            ? [NavigationItem.Admin(texts["Trail.Title"], "~" + AuditAddresses.Trail, AdminSection.Oversight, Order, AuditPermissions.ViewAudit)]
            : []);
}
