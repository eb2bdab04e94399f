using System.Threading.Channels;
using HousingFirst.Platform.Portals;
using HousingFirst.Sdk.Backups;

namespace HousingFirst.Platform.Backups;

/// <summary>
/// Restores that wait for their turn. Each stands beside the portal's backups too, so that what became of it is told after a restart.
/// </summary>
internal sealed class RestoreQueue(BackupShelf shelf, TimeProvider clock, ILogger<RestoreQueue> logger)
{
    private readonly Channel<PortalRecord> _waiting = Channel.CreateUnbounded<PortalRecord>(new() { SingleReader = true });
    private readonly HashSet<string> _busy = new(StringComparer.Ordinal);
    private readonly Lock _lock = new();

    public bool IsBusy(PortalRecord portal)
    {
        lock (_lock)
        {
            return _busy.Contains(portal.Name);
        }
    }

    /// <summary>Takes an order, unless one of the same portal waits or runs.</summary>
    /// <exception cref="IOException">It could not be noted beside the backups, and is not taken.</exception>
    /// <exception cref="UnauthorizedAccessException">The same.</exception>
    public bool TryAsk(PortalRecord portal, string backupId, string? askedBy)
    {
        lock (_lock)
        {
            if (!_busy.Add(portal.Name))
            {
                return false;
            }
        }

        var now = clock.GetUtcNow();
        try
        {
            shelf.Write(portal, new(backupId, askedBy, now, RestoreState.Waiting, now, null, null));
        }
        catch (Exception exception)
        {
            // Nothing waits: whoever makes room can ask again.
            Done(portal);
            BackupLog.RestoreNotNoted(logger, portal.Name, exception);
            throw;
        }

        BackupLog.RestoreAsked(logger, portal.Name, askedBy, backupId);
        return _waiting.Writer.TryWrite(portal);
    }

    public IAsyncEnumerable<PortalRecord> ReadAllAsync(CancellationToken cancellationToken) => _waiting.Reader.ReadAllAsync(cancellationToken);

    public void Done(PortalRecord portal)
    {
        lock (_lock)
        {
            _busy.Remove(portal.Name);
        }
    }
}
