using System.Collections.Immutable;
using HousingFirst.Guidance.Calculators.Caseload;
using HousingFirst.Guidance.Calculators.Cost;
using HousingFirst.Guidance.Calculators.Demand;
using HousingFirst.Guidance.Calculators.Reading;
using HousingFirst.Guidance.Calculators.Refund;
using HousingFirst.Sdk.Portals;

namespace HousingFirst.Guidance.Calculators.Local;

/// <summary>What the current portal reckons with: what ships, with its own values in it. A value that can no longer be reckoned with is left out.</summary>
internal sealed class PortalCalculators(ShippedCalculators shipped, ICurrentPortal current)
{
    private ImmutableDictionary<string, LocalValue>? _own;

    public CostRules Cost => ValueCatalogue.Apply(shipped.Cost, Own);

    public CaseloadRules Caseload => ValueCatalogue.StandTogether(ValueCatalogue.Apply(shipped.Caseload, Own)) ? ValueCatalogue.Apply(shipped.Caseload, Own) : shipped.Caseload;

    public RefundRules Refund => ValueCatalogue.Apply(shipped.Refund, Own);

    public DemandRules Demand => ValueCatalogue.Apply(shipped.Demand, Own);

    private ImmutableDictionary<string, LocalValue> Own => _own ??= Sound(current.Portal.Settings<LocalValues>(LocalValues.Key));

    private ImmutableDictionary<string, LocalValue> Sound(LocalValues stored) => stored.Values.IsEmpty
        ? stored.Values
        : ValueCatalogue.Of(shipped)
            .Where(value => stored.Find(value.Key) is { } own && value.Admits(own))
            .ToImmutableDictionary(value => value.Key, value => stored.Find(value.Key)!, StringComparer.Ordinal);
}
