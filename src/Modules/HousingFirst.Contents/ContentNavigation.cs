using HousingFirst.Sdk.Administration;
using HousingFirst.Sdk.Navigation;
using Microsoft.Extensions.Localization;

namespace HousingFirst.Contents;

/// <summary>The links in the administration.</summary>
internal sealed class ContentNavigation(IStringLocalizer<DeskTexts> texts, IStringLocalizer<MediaTexts> media, IStringLocalizer<RedirectTexts> redirects,
    IStringLocalizer<ArrangeTexts> menus) : INavigationProvider
{
    public Task<IReadOnlyList<NavigationItem>> GetAsync(NavigationPlace place, CancellationToken cancellationToken) =>
        Task.FromResult<IReadOnlyList<NavigationItem>>(place == NavigationPlace.Admin
            ?
            [
                NavigationItem.Admin(texts["List.Title"], "~" + ContentAddresses.List, AdminSection.Content, 0, ContentPermissions.ListContent),
                NavigationItem.Admin(texts["Front.Title"], "~" + ContentAddresses.Front, AdminSection.Content, 10, ContentPermissions.EditContent),
                NavigationItem.Admin(media["Files.Title"], "~" + ContentAddresses.Files, AdminSection.Content, 20, ContentPermissions.ManageMediaContent),
                NavigationItem.Admin(menus["Title"], "~" + ContentAddresses.Menus, AdminSection.Content, 30, ContentPermissions.ManageMenu),
                NavigationItem.Admin(redirects["Title"], "~" + ContentAddresses.Redirects, AdminSection.Content, 40, ContentPermissions.ManageRedirects),
                NavigationItem.Admin(texts["Types.Title"], "~" + ContentAddresses.Types, AdminSection.Portal, 25, ContentPermissions.ViewContentTypes),
            ]
            : []);
}
