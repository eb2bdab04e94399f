using HousingFirst.Sdk.Administration;
using HousingFirst.Sdk.Navigation;
using Microsoft.Extensions.Localization;

namespace HousingFirst.Search;

/// <summary>The link in the administration.</summary>
internal sealed class SearchNavigation(IStringLocalizer<SearchTexts> texts) : INavigationProvider
{
    private const int Order = 60;

    public Task<IReadOnlyList<NavigationItem>> GetAsync(NavigationPlace place, CancellationToken cancellationToken) =>
        Task.FromResult<IReadOnlyList<NavigationItem>>(place == NavigationPlace.Admin
            ? [NavigationItem.Admin(texts["Desk.Title"], "~" + SearchAddresses.Desk, AdminSection.Content, Order, SearchPermissions.ManageSearch)]
            : []);
}
