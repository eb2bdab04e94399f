using HousingFirst.Sdk.Administration;
using HousingFirst.Sdk.Navigation;
using Microsoft.Extensions.Localization;

namespace HousingFirst.Training.Enquiries;

/// <summary>The link to the list in the administration.</summary>
internal sealed class EnquiryNavigation(IStringLocalizer<EnquiryTexts> texts) : INavigationProvider
{
    private const int Order = 10;

    public Task<IReadOnlyList<NavigationItem>> GetAsync(NavigationPlace place, CancellationToken cancellationToken) =>
        Task.FromResult<IReadOnlyList<NavigationItem>>(place == NavigationPlace.Admin
            ? [NavigationItem.Admin(texts["List.Title"], "~" + EnquiryAddresses.List, AdminSection.Work, Order, EnquiryPermissions.ManageEnquiries)]
            : []);
}
