using System.Collections.Frozen;
using System.Collections.Immutable;
using Microsoft.AspNetCore.Http;

namespace HousingFirst.Platform.Portals;

/// <summary>The portals at one version of the registry.</summary>
internal sealed class PortalRegistryView
{
    private readonly FrozenDictionary<string, PortalRuntime> _byName;
    private readonly FrozenDictionary<string, PortalRuntime> _byHost;
    private readonly FrozenDictionary<string, PortalRuntime> _byPrefix;
    private readonly PortalRuntime? _default;

    public PortalRegistryView(long version, ImmutableArray<PortalRuntime> portals, FrozenSet<string> closed)
    {
        Version = version;
        Closed = closed;
        All = portals;
        _byName = portals.ToFrozenDictionary(portal => portal.Record.Name, StringComparer.Ordinal);
        _byHost = portals.Where(portal => portal.Record.Host is not null)
            .ToFrozenDictionary(portal => portal.Record.Host!, StringComparer.OrdinalIgnoreCase);
        _byPrefix = portals.Where(portal => portal.Record.Prefix is not null)
            .ToFrozenDictionary(portal => "/" + portal.Record.Prefix, StringComparer.OrdinalIgnoreCase);
        _default = _byName.GetValueOrDefault(PortalRecord.DefaultName);
    }

    public long Version { get; }

    /// <summary>Portals that some host has closed to visitors for a moment.</summary>
    public FrozenSet<string> Closed { get; }

    public ImmutableArray<PortalRuntime> All { get; }

    public PortalRuntime? ByName(string name) => _byName.GetValueOrDefault(name);

    /// <summary>
    /// The portal that an address belongs to, by its own host first, then by the first path segment, then the default portal where it
    /// has no host of its own. Null: nobody's.
    /// </summary>
    public PortalRuntime? Find(HostString host, PathString path)
    {
        if (_byHost.Count > 0 && host.HasValue && _byHost.TryGetValue(host.Host, out var own))
        {
            return own;
        }

        if (_byPrefix.Count > 0 && FirstSegment(path) is { Length: > 1 } segment && _byPrefix.TryGetValue(segment, out var prefixed))
        {
            return prefixed;
        }

        return _default?.Record.Host is null ? _default : null;
    }

    private static string? FirstSegment(PathString path)
    {
        var value = path.Value;
        if (string.IsNullOrEmpty(value))
        {
            return null;
        }

        var end = value.IndexOf('/', 1);
        return end < 0 ? value : value[..end];
    }
}
