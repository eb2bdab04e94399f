using HousingFirst.Sdk.Administration;
using HousingFirst.Sdk.Navigation;
using Microsoft.Extensions.Localization;

namespace HousingFirst.Guidance.Calculators;

/// <summary>The link to the calculators' values in the administration.</summary>
internal sealed class CalculatorNavigation(IStringLocalizer<ValueTexts> texts) : INavigationProvider
{
    private const int Order = 46;

    public Task<IReadOnlyList<NavigationItem>> GetAsync(NavigationPlace place, CancellationToken cancellationToken) =>
        Task.FromResult<IReadOnlyList<NavigationItem>>(place == NavigationPlace.Admin
            ? [NavigationItem.Admin(texts["Title"], "~" + CalculatorAddresses.Values, AdminSection.Content, Order, GuidancePermissions.ManageGuidance)]
            : []);
}
