using HousingFirst.Sdk.Administration;
using HousingFirst.Sdk.Navigation;
using Microsoft.Extensions.Localization;

namespace HousingFirst.Accounts;

/// <summary>The module's links in the administration.</summary>
internal sealed class AccountNavigation(IStringLocalizer<AccountTexts> texts) : INavigationProvider
{
    public Task<IReadOnlyList<NavigationItem>> GetAsync(NavigationPlace place, CancellationToken cancellationToken) =>
        Task.FromResult<IReadOnlyList<NavigationItem>>(place == NavigationPlace.Admin
            ?
            [
                NavigationItem.Admin(texts["People.Title"], "~" + AccountAddresses.People, AdminSection.People, 10, AccountPermissions.ManageUsers),
                NavigationItem.Admin(
                    texts["Invitations.Title"], "~" + AccountAddresses.Invitations, AdminSection.People, 15, AccountPermissions.ManageUsers),
                NavigationItem.Admin(texts["Roles.Title"], "~" + AccountAddresses.Roles, AdminSection.People, 20, AccountPermissions.ManageRoles),
                NavigationItem.Admin(
                    texts["Workplace.Title"], "~" + AccountAddresses.Workplace, AdminSection.People, 30, AccountPermissions.ManageWorkplaceSignIn),
            ]
            : []);
}
