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

    /// <summary>
    /// A name for a portal's folder that no registered portal uses, nor has used within the second: on PostgreSQL what is built begins by removing
    /// the schema that it is called after.
    /// </summary>
    public static string FreeFor(string portal, IEnumerable<PortalRecord> registered, DateTimeOffset now)
    {
        var taken = registered.Select(record => record.Folder).Where(folder => NameOf(folder) == portal).ToHashSet(StringComparer.OrdinalIgnoreCase);
        return taken.Count == 0 ? portal : FirstFree(now, time => $"{portal}{Separator}{time}", taken);
    }

    /// <summary>A name that no other folder has: for one that is in making.</summary>
    public static string Unlike(string folder) => $"{folder}{Separator}{Guid.NewGuid():N}";

    /// <summary>The name under which a portal is kept when another takes its place: one that no portal has, and short enough to be one.</summary>
    public static string KeptAs(string portal, IEnumerable<PortalRecord> registered, DateTimeOffset now)
    {
        const int Most = 18;
        var start = portal[..Math.Min(portal.Length, Most)].TrimEnd('-');
        return FirstFree(now, time => $"{start}-before-{time}", registered.Select(record => record.Name).ToHashSet(StringComparer.OrdinalIgnoreCase));
    }

    // Two within a second, by a quick machine or by two portals whose names begin alike: the later one takes the next second.
    private static string FirstFree(DateTimeOffset now, Func<string, string> nameAt, HashSet<string> taken) => Enumerable.Range(0, taken.Count + 1)
        .Select(seconds => nameAt(now.UtcDateTime.AddSeconds(seconds).ToString("yyyyMMddHHmmss", CultureInfo.InvariantCulture)))
        .First(name => !taken.Contains(name));
}
