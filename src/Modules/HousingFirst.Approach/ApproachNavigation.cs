using HousingFirst.Sdk.Navigation;
using HousingFirst.Sdk.Portals;
using Microsoft.Extensions.Localization;

namespace HousingFirst.Approach;

/// <summary>Links to the module's pages. A portal's own menu that names them has its own order and words.</summary>
internal sealed class ApproachNavigation(IStringLocalizer<ApproachText> text) : INavigationProvider
{
    public Task<IReadOnlyList<NavigationItem>> GetAsync(NavigationPlace place, CancellationToken cancellationToken) =>
        Task.FromResult<IReadOnlyList<NavigationItem>>(place is NavigationPlace.Main
            ?
            [
                new(text["Navigation.Principles"], $"~{ApproachAddresses.Principles}", 300, Audience.Everybody),
                new(text["Navigation.Dimensions"], $"~{ApproachAddresses.Dimensions}", 310, Audience.Everybody),
                new(text["Navigation.Methods"], $"~{ApproachAddresses.Methods}", 320, Audience.Everybody),
            ]
            : []);
}
