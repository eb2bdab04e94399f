using System.Collections.Concurrent;
using HousingFirst.Sdk.Portals;

namespace HousingFirst.Platform.Portals;

/// <summary>
/// What was derived from a portal at one version of it. A value made at one version is never given out at another, so nothing needs
/// to be evicted when something changes; older values go with the next one made.
/// </summary>
internal sealed class VersionedCache(CurrentPortal current)
{
    private readonly ConcurrentDictionary<object, (PortalVersions Versions, object Value)> _values = new();

    /// <summary>The value kept under the key for the flow's version of the portal, made when there is none.</summary>
    public async ValueTask<T> GetAsync<T>(object key, Func<CancellationToken, Task<T>> make, CancellationToken cancellationToken)
        where T : notnull
    {
        var versions = current.Portal.Versions;
        if (_values.TryGetValue(key, out var kept) && kept.Versions == versions)
        {
            return (T)kept.Value;
        }

        var value = await make(cancellationToken);
        _values[key] = (versions, value);
        return value;
    }
}
