using HousingFirst.Sdk.Audit;
using HousingFirst.Sdk.Documents;
using HousingFirst.Sdk.Portals;

namespace HousingFirst.Guidance.Matching.Local;

/// <summary>The portal's words in the method match, for those who look after the guidance. What is saved is said at the next answer.</summary>
internal sealed class MatchDesk(MatchEditions editions, IPortalSettingsStore store, IAuditTrail trail, TimeProvider clock)
{
    public MatchEdition Edition => editions.Current;

    public async Task<MatchWords> WordsAsync(CancellationToken cancellationToken) =>
        (await store.LoadAsync(cancellationToken)).Get<MatchWords>(MatchWords.Key);

    /// <summary>Says something at a place, or lets it say what ships, and saves.</summary>
    /// <exception cref="StaleDocumentException">Somebody saved settings at the same moment.</exception>
    public async Task SaveAsync(string key, string? text, CancellationToken cancellationToken)
    {
        var settings = await store.LoadAsync(cancellationToken);
        var word = text is null ? null : new MatchWord { Text = text, Edition = Edition.Id, ChangedUtc = clock.GetUtcNow().UtcDateTime };
        settings.Set(MatchWords.Key, settings.Get<MatchWords>(MatchWords.Key).With(key, word));
        trail.Record(new(word is null ? MatchAudit.AsShipped : MatchAudit.Set, null, new AuditDetail("place", key)));
        await store.SaveAsync(settings, cancellationToken);
    }
}
