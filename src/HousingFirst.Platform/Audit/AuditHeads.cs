using System.Collections.Concurrent;
using System.Numerics;
using System.Threading.Channels;
using HousingFirst.Platform.Documents;
using HousingFirst.Platform.Portals;

namespace HousingFirst.Platform.Audit;

/// <summary>Keeps the host's notes up with the chains: right after a commit, and many commits at once.</summary>
internal sealed class AuditHeads(
    AuditHeadStore store, HostStore registry, AuditWitness witness, AuditKey key, PortalConnections connections, PortalDirectory portals, ILogger<AuditHeads> logger)
    : IDisposable
{
    private readonly Lock _lock = new();
    private readonly HashSet<string> _grown = new(StringComparer.Ordinal);
    private readonly SemaphoreSlim _noting = new(1, 1);
    private readonly ConcurrentDictionary<string, int> _failures = new(StringComparer.Ordinal);
    private readonly Channel<bool> _signal = Channel.CreateBounded<bool>(new BoundedChannelOptions(1) { FullMode = BoundedChannelFullMode.DropWrite });

    /// <summary>A chain begins in a transaction that is about to be committed: from here on the host knows whose chain it is.</summary>
    public Task BeginAsync(string portal, byte[] seed) => store.BeginAsync(portal, HeadOf(seed, 0, seed), CancellationToken.None);

    /// <summary>This process has committed entries.</summary>
    public void Grown(string portal)
    {
        lock (_lock)
        {
            _grown.Add(portal);
        }

        _signal.Writer.TryWrite(true);
    }

    public void Dispose() => _noting.Dispose();

    public async Task WaitAsync(CancellationToken cancellationToken) => await _signal.Reader.ReadAsync(cancellationToken);

    /// <summary>Notes how long the chains are that have grown. One that cannot be noted is tried again and keeps no other from being noted.</summary>
    public async Task FlushAsync(CancellationToken cancellationToken)
    {
        List<string> grown;
        lock (_lock)
        {
            // Those that failed before may take their time to fail again.
            grown = [.. _grown.OrderBy(portal => _failures.GetValueOrDefault(portal))];
            _grown.Clear();
        }

        foreach (var portal in grown)
        {
            if (cancellationToken.IsCancellationRequested || !await TryNoteAsync(portal, cancellationToken))
            {
                Grown(portal);
            }
        }
    }

    /// <summary>
    /// Notes how long a portal's chain is. Answers false where it does not lead on from what was noted of it: then the note stays as it is,
    /// and whoever asks is shown what was cut off. A missing note is not made anew; that it is gone is all that tells of a cut.
    /// </summary>
    public async Task<bool> NoteAsync(string name, CancellationToken cancellationToken)
    {
        await _noting.WaitAsync(cancellationToken);
        try
        {
            return await NoteInTurnAsync(name, cancellationToken);
        }
        finally
        {
            _noting.Release();
        }
    }

    private async Task<bool> NoteInTurnAsync(string name, CancellationToken cancellationToken)
    {
        // One that is still being made is adopted when it is ready; one that was deleted has no chain.
        if (await portals.FindAsync(name, cancellationToken) is not { } portal)
        {
            return true;
        }

        var known = await store.ReadAsync(name, cancellationToken);
        var seen = witness.Read(name);
        await using var connection = connections.Open(portal.Database);
        if (await AuditTables.EndAsync(connection, cancellationToken) is not { } end
            || known is null
            || !await LeadsOnAsync(connection, known, end, cancellationToken)
            || (seen is not null
                && !await LeadsOnAsync(connection, seen, end, cancellationToken)
                && !await IsPastAsync(connection, seen, cancellationToken)))
        {
            AuditLog.HeadNotInChain(logger, name);
            return false;
        }

        var head = HeadOf(end.Seed, end.Number, end.Mac);
        await store.GrowAsync(name, known, head, cancellationToken);
        witness.Write(name, head);
        return true;
    }

    /// <summary>Takes the chain as it stands for a portal that has just been made or brought back, before the registry says that it is there.</summary>
    public async Task AdoptAsync(string portal, PortalDatabase database, CancellationToken cancellationToken)
    {
        await using var connection = connections.Open(database);
        await AdoptAsync(portal, await HeadAsync(connection, cancellationToken), cancellationToken);
    }

    /// <summary>The same for a chain whose end is known.</summary>
    public async Task AdoptAsync(string portal, AuditHead? head, CancellationToken cancellationToken)
    {
        if (head is null)
        {
            await ForgetAsync(portal, cancellationToken);
            return;
        }

        await store.SetAsync(portal, head, cancellationToken);
        witness.Write(portal, head);
    }

    /// <summary>The note of a chain as it stands, sealed anew, or null where none has begun. Nothing is kept of it here.</summary>
    public async Task<AuditHead?> HeadAsync(PortalConnection connection, CancellationToken cancellationToken) =>
        await AuditTables.EndAsync(connection, cancellationToken) is { } end ? HeadOf(end.Seed, end.Number, end.Mac) : null;

    /// <summary>
    /// Puts a portal in another's place. This host's own note of the older chain goes first and the new one's comes last: none at all is
    /// no finding, and one of the other chain would be.
    /// </summary>
    public async Task ReplaceAsync(PortalRecord portal, string before, AuditHead? head, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(portal);

        // What was read of the older chain must not be noted of the one that comes: its end looks like growth.
        await _noting.WaitAsync(cancellationToken);
        try
        {
            witness.Remove(portal.Name);
            await registry.ReplacePortalAsync(portal, before, head, cancellationToken);
            portals.Changed();
            if (head is not null)
            {
                witness.Write(portal.Name, head);
            }
        }
        finally
        {
            _noting.Release();
        }
    }

    /// <summary>How long the host knows a portal's chain to be; null where it has noted none.</summary>
    public Task<AuditHead?> NotedAsync(string portal, CancellationToken cancellationToken) => store.ReadAsync(portal, cancellationToken);

    /// <summary>There is no such portal any more.</summary>
    public async Task ForgetAsync(string portal, CancellationToken cancellationToken)
    {
        await store.RemoveAsync(portal, cancellationToken);
        witness.Remove(portal);
    }

    private async Task<bool> TryNoteAsync(string portal, CancellationToken cancellationToken)
    {
        try
        {
            await NoteAsync(portal, cancellationToken);
            _failures.TryRemove(portal, out _);
            return true;
        }
        catch (OperationCanceledException) when (cancellationToken.IsCancellationRequested)
        {
            return false;
        }
#pragma warning disable CA1031 // Whatever kept a note from being written, the host goes on and tries again.
        catch (Exception exception)
#pragma warning restore CA1031
        {
            var times = _failures.AddOrUpdate(portal, 1, static (_, before) => before + 1);
            if (BitOperations.IsPow2(times))
            {
                // Tried every second, told less and less often.
                AuditLog.NotNoted(logger, portal, times, exception);
            }

            return false;
        }
    }

    private async Task<bool> LeadsOnAsync(PortalConnection connection, AuditHead noted, AuditEnd end, CancellationToken cancellationToken) =>
        key.HasSealed(noted)
        && noted.Seed.AsSpan().SequenceEqual(end.Seed)
        && (noted.Count == 0 || (await AuditTables.MacAsync(connection, noted.Count, cancellationToken)).AsSpan().SequenceEqual(noted.Mac));

    /// <summary>
    /// Whether the month of a noted entry was taken away because it had been kept long enough: another host did it, and had a later note.
    /// </summary>
    private async Task<bool> IsPastAsync(PortalConnection connection, AuditHead noted, CancellationToken cancellationToken) =>
        key.HasSealed(noted)
        && (await AuditTables.SegmentsAsync(connection, cancellationToken)).Exists(segment =>
            segment.IsDropped && segment.FirstNumber <= noted.Count && noted.Count <= segment.LastNumber
            && key.SealsOf(noted.Seed, segment.KeyId)?.Holds(segment) == true);

    private AuditHead HeadOf(byte[] seed, long count, byte[] mac) => new(seed, count, mac, key.SealsOf(seed).OfHead(count, mac));
}
