using System.Collections.Frozen;
using System.Globalization;
using System.Text;
using HousingFirst.Sdk.Media;
using HousingFirst.Sdk.Recipes;

namespace HousingFirst.Platform.Media;

/// <summary>What may be a path of the portal's media. Files stand on disk under their hash, so a path is a name only, and is kept a harmless one.</summary>
internal static class MediaPath
{
    private const int MaxLength = 400;
    private const string Forbidden = "\\:*?\"<>|%#&{}[]^`~;$=@!'";

    // Windows keeps these for devices, whatever the ending: a portal must be able to move there.
    private static readonly FrozenSet<string> Devices = Enumerable.Range(0, 10)
        .SelectMany(number => new[] { $"com{number}", $"lpt{number}" })
        .Concat(["con", "prn", "aux", "nul", "conin$", "conout$", "clock$"])
        .ToFrozenSet(StringComparer.Ordinal);

    /// <summary>The path as it is compared: composed characters, lower case.</summary>
    public static string Key(string path) => MediaFile.KeyOf(path);

    /// <summary>Says why a path cannot be one, or null when it can.</summary>
    public static RecipeText? Refuse(string path)
    {
        if (path.Length is 0 or > MaxLength)
        {
            return path.Length == 0 ? (RecipeText)$"The path is empty." : $"The path is longer than 400 characters.";
        }

        foreach (var rune in path.EnumerateRunes())
        {
            if (RefuseRune(rune) is { } reason)
            {
                return reason;
            }
        }

        // Composing may bring forth slashes and dots that nobody wrote; the rules count for what comes out.
        var segments = Key(path).Split('/');
        return segments.Select(RefuseSegment).FirstOrDefault(reason => reason is not null)
            ?? (MediaTypes.ByExtension.ContainsKey(Path.GetExtension(segments[^1]))
                ? null
                : (RecipeText)$"Files that end in \"{Path.GetExtension(segments[^1])}\" are not allowed.");
    }

    private static RecipeText? RefuseSegment(string segment)
    {
        if (segment.Length == 0)
        {
            return $"The path starts or ends with a slash, or has two in a row.";
        }

        if (segment[0] == '.' || segment[^1] is '.' or ' ' || segment[0] == ' ')
        {
            return $"A name in the path starts with a dot or blank, or ends with one.";
        }

        return Devices.Contains(segment.Split('.')[0].TrimEnd()) ? (RecipeText)$"The name \"{segment}\" is reserved." : null;
    }

    private static RecipeText? RefuseRune(Rune rune)
    {
        var isRefused = rune.IsAscii
            ? rune.Value is < ' ' or 0x7f || Forbidden.Contains((char)rune.Value, StringComparison.Ordinal)
            : !(rune.Value is (>= 0x00C0 and <= 0x024F) or (>= 0x1E00 and <= 0x1EFF) && Rune.IsLetter(rune))
                && rune.Value is not ((>= 0x0300 and <= 0x036F) or 0x2013 or 0x2014);
        return isRefused
            ? (RecipeText)$"The character U+{rune.Value.ToString("X4", CultureInfo.InvariantCulture)} cannot stand in a path."
            : null;
    }
}
