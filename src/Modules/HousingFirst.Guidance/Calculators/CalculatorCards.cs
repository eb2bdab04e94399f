using HousingFirst.Sdk.Guidance;
using HousingFirst.Sdk.Portals;
using Microsoft.Extensions.Localization;

namespace HousingFirst.Guidance.Calculators;

/// <summary>The calculators on the overview of the portal's guidance.</summary>
internal sealed class CalculatorCards(IStringLocalizer<CalculatorTexts> texts) : IGuidanceCardProvider
{
    private const int Order = 10;

    public ValueTask<IReadOnlyList<GuidanceCard>> ListAsync(CancellationToken cancellationToken) => ValueTask.FromResult<IReadOnlyList<GuidanceCard>>(
        [.. CalculatorCard.All(texts).Select((card, index) => new GuidanceCard(card.Title, card.Text, "~" + card.Path, GuidanceShelf.Calculator, Order + index, Audience.Everybody))]);
}
