using HousingFirst.Guidance.Answers;
using HousingFirst.Sdk.Administration;
using HousingFirst.Sdk.Navigation;
using HousingFirst.Sdk.Portals;
using Microsoft.Extensions.Localization;

namespace HousingFirst.Guidance;

/// <summary>One link to the overview, and one to each desk.</summary>
internal sealed class GuidanceNavigation(
    IStringLocalizer<AnswerTexts> texts, IStringLocalizer<WritingTexts> writing, IStringLocalizer<MatchDeskTexts> match)
    : INavigationProvider
{
    private const int Order = 10;
    private const int TextsOrder = 45;
    private const int MatchOrder = 47;

    public Task<IReadOnlyList<NavigationItem>> GetAsync(NavigationPlace place, CancellationToken cancellationToken) =>
        Task.FromResult<IReadOnlyList<NavigationItem>>(place switch
        {
            NavigationPlace.Main => [new(texts["Navigation.Guidance"], "~" + GuidanceAddresses.All, Order, Audience.Everybody)],
            NavigationPlace.Admin =>
            [
                .. Enum.GetValues<GuidanceKind>().Select(Desk),
                NavigationItem.Admin(
                    match["Title"], "~" + GuidanceAddresses.MatchDesk, AdminSection.Content, MatchOrder, GuidancePermissions.ManageGuidance),
            ],
            _ => [],
        });

    private NavigationItem Desk(GuidanceKind kind) => NavigationItem.Admin(
        writing["Title." + kind], "~" + GuidanceAddresses.TextDesk(kind), AdminSection.Content, TextsOrder + (int)kind,
        GuidancePermissions.ManageGuidance);
}
