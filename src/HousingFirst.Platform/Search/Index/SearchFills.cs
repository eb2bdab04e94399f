using System.Collections.Concurrent;
using HousingFirst.Platform.Portals;

namespace HousingFirst.Platform.Search.Index;

/// <summary>Lets one fill at a time run in a portal, and the first question wait for the first of them.</summary>
internal sealed class SearchFills(PortalWork work, CurrentPortal current)
{
    private readonly ConcurrentDictionary<string, SemaphoreSlim> _gates = new(StringComparer.Ordinal);
    private readonly ConcurrentDictionary<string, bool> _filled = new(StringComparer.Ordinal);

    /// <summary>Fills the portal, in a scope of its own.</summary>
    public async Task<int> RunAsync(PortalRuntime portal, bool anew, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(portal);
        var gate = _gates.GetOrAdd(portal.Database.Key, static _ => new(1, 1));
        await gate.WaitAsync(cancellationToken);
        try
        {
            var written = await work.RunAsync(
                portal, services => services.GetRequiredService<SearchFill>().RunAsync(anew, cancellationToken), cancellationToken);
            _filled[portal.Database.Key] = true;
            return written;
        }
        finally
        {
            gate.Release();
        }
    }

    /// <summary>Makes sure that the current portal's index was filled at least once. An index that is only old is answered from.</summary>
    public async ValueTask FirstAsync(CancellationToken cancellationToken)
    {
        var portal = current.Runtime;
        if (_filled.ContainsKey(portal.Database.Key))
        {
            return;
        }

        if (!await work.RunAsync(portal, services => services.GetRequiredService<SearchFill>().IsFilledAsync(cancellationToken), cancellationToken))
        {
            await RunAsync(portal, anew: false, cancellationToken);
        }

        _filled[portal.Database.Key] = true;
    }
}
