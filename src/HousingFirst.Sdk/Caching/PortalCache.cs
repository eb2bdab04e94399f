using System.Runtime.CompilerServices;
using HousingFirst.Sdk.Portals;

namespace HousingFirst.Sdk.Caching;

/// <summary>
/// Keeps what was read of a portal for as long as the portal stands as it is: it hangs on the portal's snapshot, and goes with it when a
/// change is committed, when the portal is deleted, or when another takes its name. Asked for in a constructor; there is one in the host
/// for each thing that is kept.
/// </summary>
/// <typeparam name="T">What is kept. All requests of the portal share it: it does not change.</typeparam>
public sealed class PortalCache<T>
    where T : class
{
    private readonly ConditionalWeakTable<IPortal, T> _kept = [];

    /// <summary>What is kept of the portal; read when nothing is.</summary>
    /// <param name="portal">The portal as the current request sees it.</param>
    /// <param name="read">Reads it. What it throws is thrown on, and nothing is kept.</param>
    /// <param name="cancellationToken">Passed on to the reading.</param>
    public async ValueTask<T> GetAsync(IPortal portal, Func<CancellationToken, Task<T>> read, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(read);
        if (_kept.TryGetValue(portal, out var kept))
        {
            return kept;
        }

        // Two requests may both read; the result is the same, and neither's cancelling stops the other.
        var made = await read(cancellationToken);
        _kept.AddOrUpdate(portal, made);
        return made;
    }
}
