using System.Threading.Channels;
using HousingFirst.Platform.Portals;

namespace HousingFirst.Platform.Search.Index;

/// <summary>Portals that were changed, or met for the first time, and whose sources are to be looked at.</summary>
internal sealed class SearchSignals
{
    private readonly Channel<PortalRuntime> _changed = Channel.CreateUnbounded<PortalRuntime>(new() { SingleReader = true });

    public IAsyncEnumerable<PortalRuntime> AllAsync(CancellationToken cancellationToken) => _changed.Reader.ReadAllAsync(cancellationToken);

    /// <summary>A request serves the portal as it stands now.</summary>
    public void Serves(PortalRuntime portal, PortalSnapshot snapshot)
    {
        ArgumentNullException.ThrowIfNull(portal);
        if (portal.IsNewToSearch(snapshot))
        {
            _changed.Writer.TryWrite(portal);
        }
    }
}
