using HousingFirst.Guidance.Calculators.Reading;
using HousingFirst.Sdk.Audit;
using HousingFirst.Sdk.Documents;
using HousingFirst.Sdk.Portals;

namespace HousingFirst.Guidance.Calculators.Local;

/// <summary>The values that a portal may set, for those who look after the guidance. A saved one counts at the next question.</summary>
internal sealed class ValueDesk(ShippedCalculators shipped, IPortalSettingsStore store, IAuditTrail trail, TimeProvider clock)
{
    /// <summary>All values, in the order of the calculators.</summary>
    public async Task<IReadOnlyList<ValueRow>> ListAsync(CancellationToken cancellationToken)
    {
        var own = (await store.LoadAsync(cancellationToken)).Get<LocalValues>(LocalValues.Key);
        return [.. ValueCatalogue.Of(shipped).Select(value => new ValueRow(value, own.Find(value.Key)))];
    }

    public async Task<ValueRow?> FindAsync(string key, CancellationToken cancellationToken) =>
        (await ListAsync(cancellationToken)).FirstOrDefault(row => row.Value.Key == key);

    /// <summary>Whether the portal's values could stand beside this one.</summary>
    public async Task<bool> FitsAsync(string key, LocalValue value, CancellationToken cancellationToken)
    {
        var own = (await store.LoadAsync(cancellationToken)).Get<LocalValues>(LocalValues.Key).With(key, value);
        return ValueCatalogue.StandTogether(ValueCatalogue.Apply(shipped.Caseload, own.Values));
    }

    /// <summary>Sets a value, or lets it be as it ships, and saves.</summary>
    /// <exception cref="StaleDocumentException">Somebody saved settings at the same moment.</exception>
    public async Task SaveAsync(string key, LocalValue? value, CancellationToken cancellationToken)
    {
        var settings = await store.LoadAsync(cancellationToken);
        settings.Set(LocalValues.Key, settings.Get<LocalValues>(LocalValues.Key).With(key, value is null ? null : value with { ChangedUtc = clock.GetUtcNow().UtcDateTime }));
        trail.Record(new(value is null ? ValueAudit.AsShipped : ValueAudit.Set, null, new AuditDetail("value", key)));
        await store.SaveAsync(settings, cancellationToken);
    }
}
