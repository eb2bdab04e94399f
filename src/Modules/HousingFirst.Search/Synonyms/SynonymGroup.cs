using System.Collections.Immutable;
using System.Security.Cryptography;
using System.Text;
using HousingFirst.Sdk.Documents;

namespace HousingFirst.Search.Synonyms;

/// <summary>A line of synonyms as people write it: who asks with one of the first words also finds the others.</summary>
/// <param name="From">What is said. Of words that all mean the same only the first stands here.</param>
/// <param name="To">What is found too.</param>
/// <param name="IsBothWays">Whether all of them mean the same.</param>
/// <param name="Remark">What somebody wrote behind it, or null.</param>
internal sealed record SynonymGroup(ImmutableArray<string> From, ImmutableArray<string> To, bool IsBothWays, string? Remark)
{
    public const char RemarkSign = '#';
    public const string Arrow = "=>";

    private const int KeyLength = 16;

    public IEnumerable<string> Words => From.Concat(To);

    /// <summary>The line in the form that is stored.</summary>
    public string Line =>
        (IsBothWays ? Listed(Words) : $"{Listed(From)} {Arrow} {Listed(To)}") + (Remark is null ? "" : $" {RemarkSign} {Remark}");

    /// <summary>Equal for groups that say the same, in whatever order.</summary>
    public string Meaning => IsBothWays ? Sorted(Words) : $"{Sorted(From)} {Arrow} {Sorted(To)}";

    /// <summary>Reads a line; null for one that only holds a remark, or says nothing.</summary>
    public static SynonymGroup? Read(string line)
    {
        var (said, remark) = Halves(line, RemarkSign.ToString());
        var (from, to) = Halves(said, Arrow);
        var first = Phrases(from);
        var second = to is null ? first[Math.Min(1, first.Length)..] : Phrases(to);
        return first.IsEmpty || second.IsEmpty
            ? null
            : new(to is null ? first[..1] : first, second, to is null, remark?.Trim() is { Length: > 0 } written ? written : null);
    }

    /// <summary>Names a line in an address, without its words.</summary>
    public static string KeyOf(string line) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(line)))[..KeyLength];

    /// <summary>The words and phrases of a text with commas or line breaks between them.</summary>
    public static ImmutableArray<string> Phrases(string? text) =>
    [
        .. (text ?? "").Split([',', '\r', '\n']).Select(phrase => string.Join(' ', phrase.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)))
            .Where(phrase => phrase.Length > 0),
    ];

    public static string Listed(IEnumerable<string> words) => string.Join(", ", words);

    public bool Shares(SynonymGroup other) => Words.Select(DanishText.Fold).Intersect(other.Words.Select(DanishText.Fold), StringComparer.Ordinal).Any();

    private static string Sorted(IEnumerable<string> words) => Listed(words.Select(DanishText.Fold).Order(StringComparer.Ordinal));

    private static (string Before, string? Behind) Halves(string text, string sign)
    {
        var at = text.IndexOf(sign, StringComparison.Ordinal);
        return at < 0 ? (text, null) : (text[..at], text[(at + sign.Length)..]);
    }
}
