using System.Threading.Channels;
using HousingFirst.Platform.Documents;
using HousingFirst.Platform.Portals;

namespace HousingFirst.Platform.Audit;

/// <summary>Keeps the host's notes up with the chains: right after a commit, and many commits at once.</summary>
internal sealed class AuditHeads(
    AuditHeadStore store, AuditKey key, PortalConnections connections, PortalDirectory portals, ILogger<AuditHeads> logger)
{
    private readonly Lock _lock = new();
    private readonly HashSet<string> _grown = new(StringComparer.Ordinal);
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

    public async Task WaitAsync(CancellationToken cancellationToken) => await _signal.Reader.ReadAsync(cancellationToken);

    /// <summary>Notes how long the chains are that have grown.</summary>
    public async Task FlushAsync(CancellationToken cancellationToken)
    {
        List<string> grown;
        lock (_lock)
        {
            grown = [.. _grown];
            _grown.Clear();
        }

        try
        {
            while (grown.Count > 0)
            {
                await NoteAsync(grown[^1], cancellationToken);
                grown.RemoveAt(grown.Count - 1);
            }
        }
        finally
        {
            // What was not noted is tried again.
            grown.ForEach(Grown);
        }
    }

    /// <summary>Takes the chain as it stands for a portal that has just been made or brought back, before the registry says that it is there.</summary>
    public async Task AdoptAsync(string portal, PortalDatabase database, CancellationToken cancellationToken)
    {
        await using var connection = connections.Open(database);
        if (await AuditTables.EndAsync(connection, cancellationToken) is { } end)
        {
            await store.SetAsync(portal, HeadOf(end.Seed, end.Number, end.Mac), cancellationToken);
        }
        else
        {
            await store.RemoveAsync(portal, cancellationToken);
        }
    }

    private async Task NoteAsync(string name, CancellationToken cancellationToken)
    {
        // One that is still being made is adopted when it is ready; one that was deleted has no chain.
        if (await portals.FindAsync(name, cancellationToken) is not { } portal)
        {
            return;
        }

        var known = await store.ReadAsync(name, cancellationToken);
        await using var connection = connections.Open(portal.Database);
        if (await AuditTables.EndAsync(connection, cancellationToken) is not { } end || !await LeadsOnAsync(connection, known, end, cancellationToken))
        {
            // The note stays as it is: whoever asks is shown what was cut off.
            AuditLog.HeadNotInChain(logger, name);
            return;
        }

        await store.GrowAsync(name, HeadOf(end.Seed, end.Number, end.Mac), cancellationToken);
    }

    private static async Task<bool> LeadsOnAsync(PortalConnection connection, AuditHead? known, AuditEnd end, CancellationToken cancellationToken)
    {
        if (known is null)
        {
            return true;
        }

        return known.Seed.AsSpan().SequenceEqual(end.Seed)
            && (known.Count == 0 || (await AuditTables.MacAsync(connection, known.Count, cancellationToken)).AsSpan().SequenceEqual(known.Mac));
    }

    private AuditHead HeadOf(byte[] seed, long count, byte[] mac) => new(seed, count, mac, key.SealsOf(seed).OfHead(count, mac));
}
