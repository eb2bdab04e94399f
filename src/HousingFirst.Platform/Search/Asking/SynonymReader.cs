using System.Collections.Immutable;
using HousingFirst.Platform.Search.Analysis;

namespace HousingFirst.Platform.Search.Asking;

/// <summary>
/// Reads lines of synonyms: <c>a, b, c</c> for words that mean the same, <c>a, b => c</c> where who says the first may mean the second but not the
/// other way round. Behind # stands a remark.
/// </summary>
internal static class SynonymReader
{
    private const int LongestPhrase = 6;
    private const string Arrow = "=>";

    // "Ikke kommer" without its verb, which says little, would be found everywhere.
    private static readonly HashSet<string> Weak = new(LanguageFiles.WeakWords.Select(TermKey.Of), StringComparer.Ordinal);

    /// <summary>What the lines say; a line that says nothing is left out.</summary>
    public static IEnumerable<SynonymRule> Read(IEnumerable<string> lines)
    {
        foreach (var line in lines)
        {
            var text = line.Split('#')[0];
            var arrow = text.IndexOf(Arrow, StringComparison.Ordinal);
            var from = Phrases(arrow < 0 ? text : text[..arrow], isLookedFor: false);
            var to = Phrases(arrow < 0 ? text : text[(arrow + Arrow.Length)..], isLookedFor: true);
            if (!from.IsEmpty && !to.IsEmpty && (arrow >= 0 || from.Length > 1))
            {
                yield return new(from, to, IsBothWays: arrow < 0);
            }
        }
    }

    // Words that say little are part of what people say, but nothing is found by them.
    private static ImmutableArray<ImmutableArray<string>> Phrases(string text, bool isLookedFor) =>
    [
        .. text.Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries)
            .Select(phrase => Tokenizer.Read(phrase, LongestPhrase)
                .Where(token => !isLookedFor || !LanguageFiles.StopWords.Contains(token.Word))
                .Select(token => TermKey.Of(token.Word)).ToImmutableArray())
            .Where(phrase => !phrase.IsEmpty && !(isLookedFor && phrase.All(Weak.Contains))),
    ];
}
