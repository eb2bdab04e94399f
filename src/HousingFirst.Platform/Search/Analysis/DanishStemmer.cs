using System.Buffers;

namespace HousingFirst.Platform.Search.Analysis;

/// <summary>Snowball's algorithm for Danish (https://snowballstem.org/algorithms/danish/stemmer.html).</summary>
internal static class DanishStemmer
{
    private const string Vowels = "aeiouyæøå";
    private const string AfterWhichSFalls = "abcdfghjklmnoprtvyzå";
    private const int ShortestBeginning = 3;

    private static readonly SearchValues<char> VowelSet = SearchValues.Create(Vowels);

    // Longest first.
    private static readonly string[] Endings =
    [
        "erendes", "erende", "hedens", "erede", "ethed", "heden", "heder", "endes", "ernes", "erens", "erets",
        "ered", "ende", "erne", "eren", "erer", "heds", "enes", "eres", "eret",
        "hed", "ene", "ere", "ens", "ers", "ets", "en", "er", "es", "et", "e",
    ];

    private static readonly string[] LaterEndings = ["elig", "els", "lig", "ig"];

    /// <summary>The stem of a word in lower case.</summary>
    public static string Stem(string word)
    {
        ArgumentNullException.ThrowIfNull(word);
        var stem = word.AsSpan();
        var from = EndingsFrom(stem);
        stem = WithoutEnding(stem, from);
        stem = WithoutPair(stem, from);
        stem = WithoutLaterEnding(stem, from);
        stem = WithoutDouble(stem, from);
        return stem.Length == word.Length ? word : stem.ToString();
    }

    // Behind the first consonant that follows a vowel, but never in the first three letters.
    private static int EndingsFrom(ReadOnlySpan<char> word)
    {
        if (word.Length < ShortestBeginning)
        {
            return word.Length;
        }

        var vowel = word.IndexOfAny(VowelSet);
        var consonant = vowel < 0 ? -1 : word[vowel..].IndexOfAnyExcept(VowelSet);
        return consonant < 0 ? word.Length : Math.Max(vowel + consonant + 1, ShortestBeginning);
    }

    private static ReadOnlySpan<char> WithoutEnding(ReadOnlySpan<char> word, int from)
    {
        foreach (var ending in Endings)
        {
            if (Ends(word, ending, from))
            {
                return word[..^ending.Length];
            }
        }

        return Ends(word, "s", from) && word.Length > 1 && AfterWhichSFalls.Contains(word[^2], StringComparison.Ordinal) ? word[..^1] : word;
    }

    private static ReadOnlySpan<char> WithoutPair(ReadOnlySpan<char> word, int from) =>
        Ends(word, "gd", from) || Ends(word, "dt", from) || Ends(word, "gt", from) || Ends(word, "kt", from) ? word[..^1] : word;

    private static ReadOnlySpan<char> WithoutLaterEnding(ReadOnlySpan<char> word, int from)
    {
        if (word.EndsWith("igst", StringComparison.Ordinal))
        {
            word = word[..^2];
        }

        if (Ends(word, "løst", from))
        {
            return word[..^1];
        }

        foreach (var ending in LaterEndings)
        {
            if (Ends(word, ending, from))
            {
                return WithoutPair(word[..^ending.Length], from);
            }
        }

        return word;
    }

    private static ReadOnlySpan<char> WithoutDouble(ReadOnlySpan<char> word, int from) =>
        word.Length > from && word.Length > 1 && word[^1] == word[^2] && !Vowels.Contains(word[^1], StringComparison.Ordinal) ? word[..^1] : word;

    private static bool Ends(ReadOnlySpan<char> word, string ending, int from) =>
        word.Length - ending.Length >= from && word.EndsWith(ending, StringComparison.Ordinal);
}
