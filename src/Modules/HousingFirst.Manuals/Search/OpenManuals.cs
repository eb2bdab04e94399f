using System.Runtime.CompilerServices;
using HousingFirst.Manuals.Shelves;
using HousingFirst.Sdk.Portals;

namespace HousingFirst.Manuals.Search;

/// <summary>Whom each manual of a portal is for, kept for as long as the portal stands as it is: every question asks.</summary>
internal sealed class OpenManuals
{
    private readonly ConditionalWeakTable<IPortal, List<(string Id, Audience Audience)>> _portals = [];

    public async ValueTask<IReadOnlyList<(string Id, Audience Audience)>> GetAsync(
        IPortal portal, ShelfReader shelf, CancellationToken cancellationToken)
    {
        if (!_portals.TryGetValue(portal, out var kept))
        {
            kept = [.. await shelf.ReadAudiencesAsync(cancellationToken)];
            _portals.AddOrUpdate(portal, kept);
        }

        return kept;
    }
}
