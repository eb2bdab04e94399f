using System.Collections.Concurrent;
using HousingFirst.Platform.Documents;
using Npgsql;

namespace HousingFirst.Platform.Portals;

/// <summary>Finds portals by name, host or prefix. Follows the registry, which another process may change.</summary>
internal sealed class PortalDirectory(
    HostStore store, DataFolder folder, PortalSnapshots snapshots, CurrentPortal current, PortalClosings closings, TimeProvider clock,
    NpgsqlDataSource? postgres = null)
{
    private const string SchemaStart = "portal_";

    /// <summary>
    /// A look at the registry that is older than this is not gone on with while somebody reads it anew, as a younger one is: who closes a portal
    /// relies on it.
    /// </summary>
    public static readonly TimeSpan Stalest = TimeSpan.FromSeconds(1);

    private static readonly TimeSpan Freshness = TimeSpan.FromMilliseconds(200);

    private readonly ConcurrentDictionary<string, PortalRuntime> _runtimes = new(StringComparer.Ordinal);
    private readonly SemaphoreSlim _reading = new(1, 1);
    private PortalRegistryView? _view;
    private long _readAt;

    /// <summary>The registry as of now, or at most 200 ms ago where another process changed it.</summary>
    public ValueTask<PortalRegistryView> ViewAsync(CancellationToken cancellationToken)
    {
        var view = Volatile.Read(ref _view);
        return view is not null && clock.GetElapsedTime(Volatile.Read(ref _readAt)) < Freshness
            ? ValueTask.FromResult(view)
            : ReadAsync(view, cancellationToken);
    }

    /// <summary>Makes the next look read the registry anew.</summary>
    public void Changed() => Volatile.Write(ref _readAt, 0);

    public async Task<PortalRuntime?> FindAsync(string name, CancellationToken cancellationToken) =>
        (await ViewAsync(cancellationToken)).ByName(name);

    /// <summary>Makes the runtime of a portal that stands in another folder than the registry says, such as one in staging.</summary>
    public PortalRuntime Runtime(PortalRecord record, string portalFolder) => new(
        record,
        postgres is null
            ? new PortalDatabase.Sqlite(Path.Combine(portalFolder, "portal.db"))
            : new PortalDatabase.Postgres(postgres, SchemaOf(record)),
        portalFolder,
        snapshots,
        current,
        clock);

    /// <summary>The PostgreSQL schema of a portal.</summary>
    public static string SchemaOf(PortalRecord record) => SchemaOf(record.Folder);

    public static string SchemaOf(string portalFolder) => SchemaStart + portalFolder.Replace('-', '_');

    /// <summary>A folder's name whose schema it is; hyphens come out as underscores.</summary>
    public static string FolderOf(string schema) => schema[SchemaStart.Length..];

    private async ValueTask<PortalRegistryView> ReadAsync(PortalRegistryView? known, CancellationToken cancellationToken)
    {
        var readAt = Volatile.Read(ref _readAt);
        var old = readAt == 0 || clock.GetElapsedTime(readAt) > Stalest;
        if (!await _reading.WaitAsync(known is null || old ? Timeout.InfiniteTimeSpan : TimeSpan.Zero, cancellationToken))
        {
            return known!;
        }

        try
        {
            var now = clock.GetTimestamp();
            var view = _view;
            var closed = await closings.ReadAsync(cancellationToken);
            if (view is null || await store.ReadVersionAsync(cancellationToken) != view.Version)
            {
                var (version, records) = await store.ReadPortalsAsync(cancellationToken);
                view = new(version, [.. records.Select(Runtime)], closed);
                foreach (var gone in _runtimes.Keys.Except(records.Select(record => record.Name), StringComparer.Ordinal))
                {
                    _runtimes.TryRemove(gone, out _);
                }

                Volatile.Write(ref _view, view);
            }
            else if (!closed.SetEquals(view.Closed))
            {
                view = new(view.Version, view.All, closed);
                Volatile.Write(ref _view, view);
            }

            // A change that was told of meanwhile has set the mark to 0; it stays, so that the next look reads again.
            Interlocked.CompareExchange(ref _readAt, now, readAt);
            return view;
        }
        finally
        {
            _reading.Release();
        }
    }

    private PortalRuntime Runtime(PortalRecord record) => _runtimes.AddOrUpdate(
        record.Name,
        static (_, state) => state.Directory.Runtime(state.Record, state.Directory.PathOf(state.Record)),
        static (_, runtime, state) => runtime.Record == state.Record ? runtime : state.Directory.Runtime(state.Record, state.Directory.PathOf(state.Record)),
        (Directory: this, Record: record));

    private string PathOf(PortalRecord record) => folder.Portal(record.Folder);
}
