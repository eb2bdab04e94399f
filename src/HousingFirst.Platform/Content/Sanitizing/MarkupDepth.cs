using System.Collections.Frozen;

namespace HousingFirst.Platform.Content.Sanitizing;

/// <summary>
/// A rough measure of how deeply markup is nested, taken before it is parsed: a parser needs a time that grows with the square of the
/// depth, and an author's slip must not hold up the portal.
/// </summary>
internal static class MarkupDepth
{
    // Elements that have no end, or end by themselves when the next one begins.
    private static readonly FrozenSet<string> Unnested =
        "area base br col colgroup dd dt embed hr img input li link meta optgroup option p param rp rt source tbody td tfoot th thead tr track wbr"
            .Split(' ').ToFrozenSet(StringComparer.OrdinalIgnoreCase);

    public static bool Exceeds(string html, int limit)
    {
        var names = Unnested.GetAlternateLookup<ReadOnlySpan<char>>();
        var depth = 0;
        for (var at = html.IndexOf('<', StringComparison.Ordinal); at >= 0 && at + 1 < html.Length; at = html.IndexOf('<', at + 1))
        {
            var rest = html.AsSpan(at + 1);
            if (rest[0] == '/')
            {
                depth = Math.Max(0, depth - (rest.Length > 1 && !names.Contains(Name(rest[1..])) ? 1 : 0));
            }
            else if (char.IsAsciiLetter(rest[0]) && !names.Contains(Name(rest)) && ++depth > limit)
            {
                return true;
            }
        }

        return false;
    }

    private static ReadOnlySpan<char> Name(ReadOnlySpan<char> tag)
    {
        var end = 0;
        while (end < tag.Length && char.IsAsciiLetterOrDigit(tag[end]))
        {
            end++;
        }

        return tag[..end];
    }
}
