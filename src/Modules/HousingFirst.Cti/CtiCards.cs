using HousingFirst.Sdk.Guidance;
using HousingFirst.Sdk.Portals;
using Microsoft.Extensions.Localization;

namespace HousingFirst.Cti;

/// <summary>The date calculator on the overview of the portal's guidance.</summary>
internal sealed class CtiCards(IStringLocalizer<CtiTexts> texts) : IGuidanceCardProvider
{
    private const int Order = 5;

    public ValueTask<IReadOnlyList<GuidanceCard>> ListAsync(CancellationToken cancellationToken) => ValueTask.FromResult<IReadOnlyList<GuidanceCard>>(
        [new(texts["Dates.Title"], texts["Dates.Lead"], "~" + CtiAddresses.Dates, GuidanceShelf.Calculator, Order, Audience.Everybody)]);
}
