using System.Collections.Concurrent;
using HousingFirst.Sdk.Content.Routing;
using HousingFirst.Sdk.Portals;

namespace HousingFirst.Platform.Content.Routing;

/// <summary>Addresses found so far, by portal. A portal's table counts for the versions it was begun at.</summary>
internal sealed class ContentRouteTables
{
    private readonly ConcurrentDictionary<string, Table> _tables = new(StringComparer.Ordinal);

    public Table Of(IPortal portal)
    {
        if (_tables.TryGetValue(portal.Name, out var table) && table.Versions == portal.Versions)
        {
            return table;
        }

        return _tables[portal.Name] = new Table(portal.Versions);
    }

    /// <summary>What was found at one version of a portal, with what was not there.</summary>
    internal sealed class Table(PortalVersions versions)
    {
        // Guessed addresses must not fill the memory; a table that is full starts again.
        private const int MaxEntries = 4096;

        private readonly ConcurrentDictionary<string, ContentRoute?> _byPath = new(StringComparer.Ordinal);
        private readonly ConcurrentDictionary<string, ContentRoute?> _byItem = new(StringComparer.Ordinal);

        public PortalVersions Versions { get; } = versions;

        public bool TryPath(string path, out ContentRoute? route) => _byPath.TryGetValue(path, out route);

        public bool TryItem(string contentItemId, out ContentRoute? route) => _byItem.TryGetValue(contentItemId, out route);

        public void KeepPath(string path, ContentRoute? route) => Keep(_byPath, path, route);

        public void KeepItem(string contentItemId, ContentRoute? route) => Keep(_byItem, contentItemId, route);

        private static void Keep(ConcurrentDictionary<string, ContentRoute?> routes, string key, ContentRoute? route)
        {
            if (routes.Count >= MaxEntries)
            {
                routes.Clear();
            }

            routes[key] = route;
        }
    }
}
