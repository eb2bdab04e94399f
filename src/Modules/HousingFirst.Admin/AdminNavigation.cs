using HousingFirst.Sdk.Navigation;
using Microsoft.Extensions.Localization;

namespace HousingFirst.Admin;

/// <summary>The links of the module's own pages.</summary>
internal sealed class AdminNavigation(IStringLocalizer<AdminTexts> texts) : INavigationProvider
{
    public Task<IReadOnlyList<NavigationItem>> GetAsync(NavigationPlace place, CancellationToken cancellationToken) =>
        Task.FromResult<IReadOnlyList<NavigationItem>>(place == NavigationPlace.Admin
            ?
            [
                Link("WorkList.Title", AdminAddresses.Start, AdminSection.Work, 0, AdminPages.Access),
                Link("Features.Title", AdminAddresses.Features, AdminSection.Portal, 10, AdminPermissions.ManageFeatures),
                Link("Settings.All", AdminAddresses.Settings, AdminSection.Portal, 20, AdminPermissions.ManageSettings),
                Link("Recipes.Title", AdminAddresses.Recipes, AdminSection.Portal, 30, AdminPermissions.ManageRecipes),
                Link("Mails.Title", AdminAddresses.Mails, AdminSection.Oversight, 20, AdminPermissions.ViewMails),
            ]
            : []);

    private NavigationItem Link(string text, string address, AdminSection section, int order, Permission permission) =>
        NavigationItem.Admin(texts[text], "~" + address, section, order, permission);
}
