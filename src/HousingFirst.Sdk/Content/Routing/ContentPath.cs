using System.Globalization;
using System.Text;

namespace HousingFirst.Sdk.Content.Routing;

/// <summary>Rules for the addresses of content, as Orchard Core has them and stricter.</summary>
public static class ContentPath
{
    /// <summary>Longest path, in characters.</summary>
    public const int MaxLength = 1024;

    private const string Forbidden = ":?#[]@!$&'()*+,.;=<>\\|%\"^`{} ";

    /// <summary>The form in which addresses are stored and compared: composed characters, lower case, no slash at either end.</summary>
    public static string Normalize(string path)
    {
        ArgumentNullException.ThrowIfNull(path);
        var trimmed = path.Trim().Trim('/');
        return trimmed.IsNormalized(NormalizationForm.FormKC)
            ? trimmed.ToLowerInvariant()
            : trimmed.Normalize(NormalizationForm.FormKC).ToLowerInvariant();
    }

    /// <summary>
    /// Says why a path cannot be an address, in English, or null when it can. Look-alikes of other scripts are refused, because a
    /// reader cannot tell them apart: letters are those of Latin script.
    /// </summary>
    /// <param name="path">The path, without leading slash.</param>
    /// <param name="reservedSegments">First segments that belong to the platform and its modules, in lower case.</param>
    public static string? Refuse(string path, IReadOnlySet<string> reservedSegments)
    {
        ArgumentNullException.ThrowIfNull(path);
        ArgumentNullException.ThrowIfNull(reservedSegments);
        if (path.Length > MaxLength)
        {
            return "The path is longer than 1024 characters.";
        }

        foreach (var rune in path.EnumerateRunes())
        {
            if (RefuseRune(rune) is { } reason)
            {
                return reason;
            }
        }

        var segments = Normalize(path).Split('/');
        if (segments is [""])
        {
            return "The path is empty.";
        }

        if (segments.Any(segment => segment.Length == 0))
        {
            return "The path has an empty segment.";
        }

        return reservedSegments.Contains(segments[0]) ? $"The path starts with the reserved word \"{segments[0]}\"." : null;
    }

    private static string? RefuseRune(Rune rune)
    {
        if (rune.IsAscii)
        {
            return rune.Value < ' ' || rune.Value == 0x7f || Forbidden.Contains((char)rune.Value, StringComparison.Ordinal)
                ? $"The character {Describe(rune)} cannot stand in a path."
                : null;
        }

        // Latin letters end at U+024F, those with two marks stand at U+1E00 to U+1EFF; combining marks are composed by then.
        var isLatin = rune.Value is (>= 0x00C0 and <= 0x024F) or (>= 0x1E00 and <= 0x1EFF) && Rune.IsLetter(rune);
        var isMark = rune.Value is >= 0x0300 and <= 0x036F;
        return isLatin || isMark ? null : $"The character {Describe(rune)} cannot stand in a path: it is not a letter of Latin script.";
    }

    private static string Describe(Rune rune) => string.Create(CultureInfo.InvariantCulture, $"U+{rune.Value:X4}");
}
