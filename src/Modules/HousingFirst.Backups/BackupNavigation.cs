using HousingFirst.Sdk.Administration;
using HousingFirst.Sdk.Navigation;
using Microsoft.Extensions.Localization;

namespace HousingFirst.Backups;

/// <summary>The links in the administration.</summary>
internal sealed class BackupNavigation(IStringLocalizer<BackupTexts> texts) : INavigationProvider
{
    private const int Order = 20;

    public Task<IReadOnlyList<NavigationItem>> GetAsync(NavigationPlace place, CancellationToken cancellationToken) =>
        Task.FromResult<IReadOnlyList<NavigationItem>>(place == NavigationPlace.Admin
            ?
            [
                NavigationItem.Admin(
                    texts["Backups.Title"], "~" + BackupAddresses.Backups, AdminSection.Oversight, Order, BackupPermissions.ManageBackups),
                NavigationItem.Admin(texts["Data.Title"], "~" + BackupAddresses.Data, AdminSection.Oversight, Order + 1, AdminPages.Access),
            ]
            : []);
}
