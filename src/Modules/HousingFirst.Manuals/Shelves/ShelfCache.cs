using System.Runtime.CompilerServices;
using HousingFirst.Sdk.Portals;

namespace HousingFirst.Manuals.Shelves;

/// <summary>
/// Keeps a portal's shelf for as long as the portal stands as it is: it hangs on the portal's snapshot, and goes with it when a change
/// is committed, when the portal is deleted, or when another takes its name.
/// </summary>
internal sealed class ShelfCache
{
    private readonly ConditionalWeakTable<IPortal, ManualShelf> _shelves = [];

    public async ValueTask<ManualShelf> GetAsync(IPortal portal, ShelfReader reader, CancellationToken cancellationToken)
    {
        if (_shelves.TryGetValue(portal, out var kept))
        {
            return kept;
        }

        // Two requests may both read; the result is the same, and neither's cancelling stops the other.
        var shelf = await reader.ReadAsync(cancellationToken);
        _shelves.AddOrUpdate(portal, shelf);
        return shelf;
    }
}
