using System.Text.RegularExpressions;

namespace HousingFirst.Manuals.Markup;

/// <summary>Ids of manuals, and how they stand in braces at the end of a line.</summary>
public static partial class TrailingId
{
    private const int Longest = 120;

    /// <summary>Whether the text is an id: lower-case ASCII words joined by hyphens.</summary>
    public static bool IsId(string? text) => text is { Length: > 0 and <= Longest } && Id().IsMatch(text);

    /// <summary>Splits <c>Text {#id}</c>. Without braces the id is null; what stands in the braces is not checked.</summary>
    public static (string Text, string? Id) Split(string line)
    {
        var match = Braces().Match(line);
        return match.Success ? (line[..match.Index].TrimEnd(), match.Groups["id"].Value) : (line, null);
    }

    [GeneratedRegex("^[a-z0-9]+(-[a-z0-9]+)*$", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture)]
    private static partial Regex Id();

    [GeneratedRegex(@"\{#(?<id>[^{}\s]*)\}\s*$", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture)]
    private static partial Regex Braces();
}
