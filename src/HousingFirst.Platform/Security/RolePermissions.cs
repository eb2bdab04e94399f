using System.Collections.Frozen;

namespace HousingFirst.Platform.Security;

/// <summary>What each role of a portal may do, as it stood at one version of the portal's settings. Case of role names does not count.</summary>
internal sealed class RolePermissions
{
    private readonly FrozenDictionary<string, FrozenSet<string>> _byRole;

    public RolePermissions(IEnumerable<(string Role, string Permission)> permissions) => _byRole = permissions
        .GroupBy(pair => pair.Role, pair => pair.Permission, StringComparer.OrdinalIgnoreCase)
        .ToFrozenDictionary(
            role => role.Key, role => role.ToFrozenSet(StringComparer.Ordinal), StringComparer.OrdinalIgnoreCase);

    /// <summary>No role has any permission; the administrator's are implicit.</summary>
    public static RolePermissions None { get; } = new([]);

    /// <summary>What is written in the role; nothing for one that there is not.</summary>
    public IReadOnlySet<string> Of(string role) => _byRole.TryGetValue(role, out var permissions) ? permissions : FrozenSet<string>.Empty;

    /// <summary>Whether the role carries one of the permissions.</summary>
    public bool Grants(string role, IReadOnlySet<string> anyOf) =>
        _byRole.TryGetValue(role, out var permissions) && anyOf.Any(permissions.Contains);
}
