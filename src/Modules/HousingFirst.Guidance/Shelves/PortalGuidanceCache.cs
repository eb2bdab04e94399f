using System.Runtime.CompilerServices;
using HousingFirst.Sdk.Portals;

namespace HousingFirst.Guidance.Shelves;

/// <summary>Keeps a portal's texts for as long as the portal stands as it is: they hang on its snapshot and go with it.</summary>
internal sealed class PortalGuidanceCache
{
    private readonly ConditionalWeakTable<IPortal, PortalGuidance> _kept = [];

    public async ValueTask<PortalGuidance> GetAsync(IPortal portal, PortalGuidanceReader reader, CancellationToken cancellationToken)
    {
        if (_kept.TryGetValue(portal, out var kept))
        {
            return kept;
        }

        // Two requests may both read; the result is the same, and neither's cancelling stops the other.
        var read = await reader.ReadAsync(cancellationToken);
        _kept.AddOrUpdate(portal, read);
        return read;
    }
}
