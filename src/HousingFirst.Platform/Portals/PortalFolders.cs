using System.Globalization;

namespace HousingFirst.Platform.Portals;

/// <summary>
/// What portals' folders are called: as the portal, and where another folder of that name is in use or in making, with something behind
/// a dot, which stands in no portal's name. On PostgreSQL schemas are called after them.
/// </summary>
internal static class PortalFolders
{
    private const char Separator = '.';

    /// <summary>The portal that a folder is or was made for.</summary>
    public static string NameOf(string folder) => folder.Split(Separator)[0];

    /// <summary>A name for a portal's folder that no registered portal uses.</summary>
    public static string FreeFor(string portal, IEnumerable<PortalRecord> registered, DateTimeOffset now) =>
        registered.Any(record => NameOf(record.Folder) == portal)
            ? $"{portal}{Separator}{now.UtcDateTime.ToString("yyyyMMddHHmmss", CultureInfo.InvariantCulture)}"
            : portal;

    /// <summary>A name that no other folder has: for one that is in making.</summary>
    public static string Unlike(string folder) => $"{folder}{Separator}{Guid.NewGuid():N}";

    /// <summary>The name under which a portal is kept when another takes its place; short enough to be one.</summary>
    public static string KeptAs(string portal, DateTimeOffset now)
    {
        const int Most = 18;
        return $"{portal[..Math.Min(portal.Length, Most)].TrimEnd('-')}-before-{now.UtcDateTime.ToString("yyyyMMddHHmmss", CultureInfo.InvariantCulture)}";
    }
}
