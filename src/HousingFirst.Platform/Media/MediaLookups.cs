using System.Collections.Concurrent;
using HousingFirst.Sdk.Media;
using HousingFirst.Sdk.Portals;

namespace HousingFirst.Platform.Media;

/// <summary>Files found so far, by portal, at the versions they were found at. What is kept is read only.</summary>
internal sealed class MediaLookups
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
        private const int MaxEntries = 2048;

        private readonly ConcurrentDictionary<string, MediaFile?> _files = new(StringComparer.Ordinal);

        public PortalVersions Versions { get; } = versions;

        public bool TryGet(string key, out MediaFile? file) => _files.TryGetValue(key, out file);

        public void Keep(string key, MediaFile? file)
        {
            if (_files.Count >= MaxEntries)
            {
                _files.Clear();
            }

            // A copy: the document belongs to the session that loaded it, which may change it.
            _files[key] = file is null ? null : new()
            {
                Path = file.Path,
                FormerPaths = [.. file.FormerPaths],
                Hash = file.Hash,
                Size = file.Size,
                ContentType = file.ContentType,
                Width = file.Width,
                Height = file.Height,
                Alt = file.Alt,
                StoredUtc = file.StoredUtc,
            };
        }
    }
}
