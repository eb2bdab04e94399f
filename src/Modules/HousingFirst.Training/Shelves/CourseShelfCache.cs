using System.Runtime.CompilerServices;
using HousingFirst.Sdk.Portals;

namespace HousingFirst.Training.Shelves;

/// <summary>Keeps a portal's courses for as long as the portal stands as it is: they hang on its snapshot and go with it.</summary>
internal sealed class CourseShelfCache
{
    private readonly ConditionalWeakTable<IPortal, CourseShelf> _shelves = [];

    public async ValueTask<CourseShelf> GetAsync(IPortal portal, CourseShelfReader reader, CancellationToken cancellationToken)
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
