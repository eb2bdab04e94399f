using System.Collections.Concurrent;
using HousingFirst.Sdk.Content.Definitions;
using HousingFirst.Sdk.Portals;

namespace HousingFirst.Platform.Content.Definitions;

/// <summary>Each portal's definitions as last read. They count for the version they were read at and the features that shipped some.</summary>
internal sealed class DefinitionCache
{
    private readonly ConcurrentDictionary<string, (long Version, IReadOnlySet<string> Features, ContentDefinitionSet Set)> _kept =
        new(StringComparer.Ordinal);

    public ContentDefinitionSet? Find(IPortal portal) =>
        _kept.TryGetValue(portal.Name, out var kept)
        && kept.Version == portal.Versions.Definitions
        && ReferenceEquals(kept.Features, portal.Features)
            ? kept.Set
            : null;

    public void Keep(IPortal portal, ContentDefinitionSet set) =>
        _kept[portal.Name] = (portal.Versions.Definitions, portal.Features, set);
}
