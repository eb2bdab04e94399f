using System.Collections.Immutable;
using HousingFirst.Manuals.Shelves;
using HousingFirst.Sdk.Audit;
using HousingFirst.Sdk.Documents;

namespace HousingFirst.Manuals.Overlays;

/// <summary>Lays a portal's words over its manuals, whoever may read them. What it changes is saved, and read, at once.</summary>
internal sealed class OverlayDesk(IDocumentSession session, ShelfReader shelf, IAuditTrail trail, TimeProvider clock)
{
    /// <summary>All manuals that the portal shows, as they are stored now.</summary>
    public async Task<ImmutableArray<ShelvedManual>> ListAsync(CancellationToken cancellationToken) =>
        (await shelf.ReadAsync(cancellationToken)).Manuals;

    public async Task<ShelvedManual?> FindAsync(string manualId, CancellationToken cancellationToken) =>
        (await ListAsync(cancellationToken)).FirstOrDefault(manual => manual.Id == manualId);

    /// <summary>Lays exactly these entries over a section or box.</summary>
    public Task LayAsync(string manualId, string target, ImmutableArray<OverlayEntry> entries, CancellationToken cancellationToken) => ChangeAsync(
        manualId,
        before => [.. before.Where(entry => entry.Target != target), .. entries],
        new(
            ManualAudit.OverlaySet,
            ManualAudit.Manual(manualId),
            new AuditDetail("section", target),
            new AuditDetail("kinds", entries.Select(entry => entry.Kind.ToString()))),
        cancellationToken);

    /// <summary>The portal's words stay, now over the shared text as it has become.</summary>
    public Task KeepAsync(string manualId, LaidEntry laid, string hashNow, CancellationToken cancellationToken) => ChangeAsync(
        manualId,
        before => [.. before.Select(entry => entry.SaysTheSameAs(laid.Yours) ? entry with { BaseHash = hashNow, BaseText = laid.Now ?? "" } : entry)],
        Entry(ManualAudit.OverlayKept, manualId, laid),
        cancellationToken);

    /// <summary>The portal's words go, and the shared text is read.</summary>
    public Task TakeAwayAsync(string manualId, LaidEntry laid, CancellationToken cancellationToken) => ChangeAsync(
        manualId,
        before => [.. before.Where(entry => !entry.SaysTheSameAs(laid.Yours))],
        Entry(ManualAudit.OverlayRemoved, manualId, laid),
        cancellationToken);

    private static AuditEntry Entry(string kind, string manualId, LaidEntry laid) => new(
        kind, ManualAudit.Manual(manualId), new AuditDetail("section", laid.Yours.Target), new AuditDetail("kind", laid.Yours.Kind.ToString()));

    private async Task ChangeAsync(
        string manualId, Func<IReadOnlyList<OverlayEntry>, IReadOnlyList<OverlayEntry>> change, AuditEntry entry, CancellationToken cancellationToken)
    {
        var stored = await session.LoadSingleAsync<PortalManuals>(cancellationToken) ?? new PortalManuals();
        var pin = stored.Pins.GetValueOrDefault(manualId) ?? new ManualPin();
        stored.Pins[manualId] = pin with { Overlay = change(pin.Overlay), ChangedUtc = ManualPin.Later(pin.ChangedUtc, clock.GetUtcNow()) };
        session.Store(stored);
        trail.Record(entry);
        await session.SaveChangesAsync(cancellationToken);
    }
}
