using HousingFirst.Sdk.Navigation;
using HousingFirst.Sdk.Portals;
using Microsoft.Extensions.Localization;

namespace HousingFirst.Guidance;

/// <summary>One link to the overview.</summary>
internal sealed class GuidanceNavigation(IStringLocalizer<AnswerTexts> texts) : INavigationProvider
{
    private const int Order = 10;

    public Task<IReadOnlyList<NavigationItem>> GetAsync(NavigationPlace place, CancellationToken cancellationToken) =>
        Task.FromResult<IReadOnlyList<NavigationItem>>(place == NavigationPlace.Main
            ? [new(texts["Navigation.Guidance"], "~" + GuidanceAddresses.All, Order, Audience.Everybody)]
            : []);
}
