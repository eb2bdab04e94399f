using System.Text;
using HousingFirst.Sdk.Security;

namespace HousingFirst.Contents.Files;

/// <summary>
/// What a file is called in the library, made from what it was called where it came from. The last ending counts and stays; those before it
/// become words, so that nothing can pass for another kind of file. Brackets become hyphens: they end an address in Markdown.
/// </summary>
internal static class MediaName
{
    private const int Longest = 100;
    private const int MostFolders = 6;

    /// <summary>A file's name; null when there is nothing in it that can be one.</summary>
    public static string? OfFile(string written)
    {
        var name = written[(written.LastIndexOfAny(['/', '\\']) + 1)..];
        var ending = Path.GetExtension(name).ToLowerInvariant();
        return name.Any(char.IsControl) || ending.Length < 2 ? null : OfWords(Path.GetFileNameWithoutExtension(name)) is { } stem ? stem + ending : null;
    }

    /// <summary>A folder's path, as written up to what cannot stand in one; null when that is nothing.</summary>
    public static string? OfFolder(string? written) =>
        string.Join('/', (written ?? "").Split(['/', '\\']).Select(OfWords).OfType<string>().Take(MostFolders)) is { Length: > 0 } path ? path : null;

    /// <summary>
    /// Whether what looks like a personal number stands in a path, or in what it was made from. It would be an address that anybody may see, and
    /// stand in logs and histories that nobody can clean.
    /// </summary>
    public static bool HoldsPersonalNumber(params IEnumerable<string?> written) => written.OfType<string>().Any(PersonalNumbers.StandIn);

    /// <summary>A name without its ending.</summary>
    public static string? OfWords(string? written)
    {
        StringBuilder name = new();
        foreach (var rune in (written ?? "").Normalize(NormalizationForm.FormC).EnumerateRunes())
        {
            var stays = Rune.IsLetterOrDigit(rune) && rune.Value <= 0x024F || rune.Value is ' ' or '_' or ',' or '+';
            if (stays)
            {
                name.Append(rune);
            }
            else if (name.Length > 0 && name[^1] != '-')
            {
                name.Append('-');
            }
        }

        var text = name.ToString()[..Math.Min(name.Length, Longest)].Trim(' ', '-');
        return text.Length > 0 ? text : null;
    }
}
