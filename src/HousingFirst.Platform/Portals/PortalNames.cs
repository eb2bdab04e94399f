using System.Collections.Frozen;

namespace HousingFirst.Platform.Portals;

/// <summary>What may be a portal's name, prefix or host.</summary>
internal static class PortalNames
{
    private const int MaxLength = 40;

    /// <summary>First path segments that belong to the platform's own addresses or to device names of file systems.</summary>
    private static readonly FrozenSet<string> Reserved = new[]
    {
        "admin", "api", "health", "openapi", "account", "media", "_content", "brand", "setup", "was",
        "con", "prn", "aux", "nul", "host", "public", "template",
    }.ToFrozenSet(StringComparer.Ordinal);

    /// <summary>Why the text cannot be a name or prefix, or null when it can.</summary>
    public static string? Refuse(string name) => name switch
    {
        "" => "A portal's name may not be empty.",
        { Length: > MaxLength } => $"A portal's name has at most {MaxLength} characters.",
        _ when !name.All(character => character is (>= 'a' and <= 'z') or (>= '0' and <= '9') or '-') =>
            "A portal's name has only the letters a to z, digits and hyphens.",
        _ when !char.IsAsciiLetter(name[0]) || name[^1] == '-' =>
            "A portal's name starts with a letter and does not end with a hyphen.",
        _ when Reserved.Contains(name) => $"The name {name} is reserved for the platform's own addresses.",
        _ => null,
    };

    /// <summary>Why the text cannot be a host name, or null when it can.</summary>
    public static string? RefuseHost(string host) =>
        host.Length <= 253 && Uri.CheckHostName(host) == UriHostNameType.Dns && host.All(char.IsAscii)
            ? null
            : "A portal's host is a DNS name in ASCII, without scheme, port or path.";
}
