using HousingFirst.Approach.Methods;
using HousingFirst.Sdk.Guidance;
using HousingFirst.Sdk.Methods;
using HousingFirst.Sdk.Portals;
using Microsoft.Extensions.Localization;

namespace HousingFirst.Approach;

/// <summary>The module's pages on the overview of the portal's guidance.</summary>
internal sealed class ApproachCards(ApproachTexts texts, MethodShelf shelf, IPortalExtensions extensions, IStringLocalizer<ApproachText> words) : IGuidanceCardProvider
{
    public ValueTask<IReadOnlyList<GuidanceCard>> ListAsync(CancellationToken cancellationToken) => ValueTask.FromResult<IReadOnlyList<GuidanceCard>>(
    [
        Card(texts.Comparison.TitleFor(shelf.Of(extensions.All<EmbeddedMethod>()).Count), "Cards.Methods", ApproachAddresses.Methods, GuidanceShelf.Decision),
        Card(texts.Principles.Title, "Cards.Principles", ApproachAddresses.Principles, GuidanceShelf.Reading),
        Card(texts.Dimensions.Title, "Cards.Dimensions", ApproachAddresses.Dimensions, GuidanceShelf.Reading),
    ]);

    private GuidanceCard Card(string title, string text, string address, GuidanceShelf stand) =>
        new(title, words[text], "~" + address, stand, 200, Audience.Everybody) { IsFoundByItself = true };
}
