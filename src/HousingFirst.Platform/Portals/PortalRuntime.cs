using HousingFirst.Platform.Documents;

namespace HousingFirst.Platform.Portals;

/// <summary>
/// A portal as this process holds it: where its rows and files are, its settings as last read, and what was derived from them.
/// Small: a host may have touched a thousand.
/// </summary>
internal sealed class PortalRuntime(PortalRecord record, PortalDatabase database, string folder, PortalSnapshots snapshots, CurrentPortal current, TimeProvider clock)
{
    /// <summary>How old the versions may be that a request starts from, when another process has changed the portal.</summary>
    private static readonly TimeSpan Freshness = TimeSpan.FromMilliseconds(200);

    /// <summary>How long a portal that could not be opened is left alone before the next try.</summary>
    private static readonly TimeSpan Rest = TimeSpan.FromSeconds(2);

    private readonly SemaphoreSlim _reading = new(1, 1);
    private PortalSnapshot? _snapshot;
    private long _readAt;
    private long _restUntil;
    private PortalSnapshot? _searched;

    public PortalRecord Record { get; } = record;

    public PortalDatabase Database { get; } = database;

    /// <summary>The portal's folder: media, and its database with SQLite.</summary>
    public string Folder { get; } = folder;

    /// <summary>What was derived from the portal's settings and content.</summary>
    public VersionedCache Kept { get; } = new(current);

    /// <summary>The portal as of now, or at most 200 ms ago where another process changed it.</summary>
    /// <exception cref="PortalUnavailableException">Its database or its settings cannot be read.</exception>
    public ValueTask<PortalSnapshot> SnapshotAsync(CancellationToken cancellationToken)
    {
        var snapshot = Volatile.Read(ref _snapshot);
        return snapshot is not null && clock.GetElapsedTime(Volatile.Read(ref _readAt)) < Freshness
            ? ValueTask.FromResult(snapshot)
            : ReadAsync(snapshot, cancellationToken);
    }

    /// <summary>Makes the next request read the versions anew: this process has just committed a change.</summary>
    public void Changed() => Volatile.Write(ref _readAt, 0);

    /// <summary>Whether the search has not been told of that snapshot; answers so once.</summary>
    public bool IsNewToSearch(PortalSnapshot snapshot) =>
        !ReferenceEquals(Volatile.Read(ref _searched), snapshot) && !ReferenceEquals(Interlocked.Exchange(ref _searched, snapshot), snapshot);

    /// <summary>What the search was told came to nothing: the next request tells it again.</summary>
    public void TellSearchAgain() => Volatile.Write(ref _searched, null);

    private async ValueTask<PortalSnapshot> ReadAsync(PortalSnapshot? known, CancellationToken cancellationToken)
    {
        // One request reads; the others go on with what is known, and wait only when nothing is, or when it is known to be old.
        var old = Volatile.Read(ref _readAt) == 0;
        if (!await _reading.WaitAsync(known is null || old ? Timeout.InfiniteTimeSpan : TimeSpan.Zero, cancellationToken))
        {
            return known!;
        }

        try
        {
            var snapshot = Volatile.Read(ref _snapshot);
            var readAt = Volatile.Read(ref _readAt);
            if (snapshot is not null && readAt != 0 && clock.GetElapsedTime(readAt) < Freshness)
            {
                return snapshot;
            }

            if (clock.GetTimestamp() < _restUntil)
            {
                throw new PortalUnavailableException(Record.Name, null);
            }

            var now = clock.GetTimestamp();
            snapshot = await snapshots.ReadAsync(this, snapshot, cancellationToken);
            Volatile.Write(ref _snapshot, snapshot);

            // A change that was committed meanwhile has set the mark to 0; it stays, so that the next request reads again.
            Interlocked.CompareExchange(ref _readAt, now, readAt);
            return snapshot;
        }
#pragma warning disable CA1031 // Whatever keeps one portal from being read (its database, its settings, what they name) leaves the others be.
        catch (Exception exception) when (!cancellationToken.IsCancellationRequested && exception is not PortalUnavailableException)
#pragma warning restore CA1031
        {
            _restUntil = clock.GetTimestamp() + (long)(Rest.TotalSeconds * clock.TimestampFrequency);
            throw new PortalUnavailableException(Record.Name, exception);
        }
        finally
        {
            _reading.Release();
        }
    }
}
