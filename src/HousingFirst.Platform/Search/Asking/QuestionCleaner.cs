using System.Collections.Frozen;
using System.Collections.Immutable;
using HousingFirst.Platform.Search.Analysis;
using HousingFirst.Platform.Search.Index;

namespace HousingFirst.Platform.Search.Asking;

/// <summary>
/// Takes out of a question what may name a person, before anybody counts it: names, addresses, telephone numbers, days of birth. In doubt it goes:
/// a question that lost a word harms nobody.
/// </summary>
internal static class QuestionCleaner
{
    private const string Left = "…";
    private const int LongestNumber = 3;

    private static readonly Lazy<FrozenSet<uint>> Names = new(() =>
        LanguageFiles.Text("names-da.txt").Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(name => TermKey.Hash(name)).ToFrozenSet());

    /// <summary>The question with … for all that is no known word; null when it holds none.</summary>
    public static string? Clean(string text, Vocabulary vocabulary)
    {
        var tokens = Tokenizer.Read(text);
        var kinds = tokens.Select(token => KindOf(token.Word, vocabulary)).ToArray();
        LeaveNumbers(text, tokens, kinds);
        LeaveAddresses(tokens, kinds);
        LeaveNames(text, tokens, kinds);
        return kinds.All(IsLeft) ? null : string.Join(' ', tokens.Zip(kinds, (token, kind) => IsLeft(kind) ? Left : token.Word));
    }

    private static WordKind KindOf(string word, Vocabulary vocabulary)
    {
        if (word[0] == '§')
        {
            return word.Count(char.IsDigit) <= LongestNumber ? WordKind.Known : WordKind.LooseNumber;
        }

        if (char.IsAsciiDigit(word[0]))
        {
            return word.Count(char.IsDigit) <= LongestNumber && !char.IsLetter(word[^1]) ? WordKind.Number : WordKind.LooseNumber;
        }

        if (word.Any(char.IsDigit))
        {
            return vocabulary.Has(word) ? WordKind.Known : WordKind.Unknown;
        }

        if (LanguageFiles.DoubtfulNames.Contains(word))
        {
            return WordKind.Doubtful;
        }

        // A name that an invented example in a manual has may also be a citizen's.
        var isName = LanguageFiles.SureNames.Contains(word) || Names.Value.Contains(TermKey.Hash(word));
        var isKnown = LanguageFiles.StopWords.Contains(word) || (!isName && (WordList.Danish.Value.Contains(word) || vocabulary.Has(word)
            // A street that no text knows is put together of two common words.
            || (!EndsAs(word, LanguageFiles.Streets) && new CompoundSplitter(vocabulary.IsPart).Split(word).Count > 0)));
        return isKnown ? WordKind.Known : WordKind.Unknown;
    }

    // A number counts something, or it may be a telephone's, a house's or a birthday's.
    private static void LeaveNumbers(string text, List<Token> tokens, WordKind[] kinds)
    {
        var numbers = tokens.Select(token => char.IsAsciiDigit(token.Word[0])).ToArray();
        for (var at = 0; at < kinds.Length; at++)
        {
            if (kinds[at] is WordKind.Number && (Is(numbers, at - 1) || Is(numbers, at + 1) || !CountsSomething(text, tokens, at)))
            {
                kinds[at] = WordKind.LooseNumber;
            }
        }
    }

    private static bool CountsSomething(string text, List<Token> tokens, int at)
    {
        var behind = tokens[at].Start + tokens[at].Length;
        return text.AsSpan(behind).TrimStart().StartsWith('%')
            || (at + 1 < tokens.Count && LanguageFiles.Units.Contains(tokens[at + 1].Word))
            || (at > 0 && LanguageFiles.Units.Contains(tokens[at - 1].Word));
    }

    private static void LeaveAddresses(List<Token> tokens, WordKind[] kinds)
    {
        for (var at = 0; at + 1 < kinds.Length; at++)
        {
            if (kinds[at + 1] is WordKind.LooseNumber
                && (EndsAs(tokens[at].Word, LanguageFiles.Streets) || EndsAs(tokens[at].Word, LanguageFiles.Places)))
            {
                kinds[at] = WordKind.Unknown;
            }
        }
    }

    // "Bo" and "holm" are words. Side by side, beside an unknown word or with a capital letter they are somebody.
    private static void LeaveNames(string text, List<Token> tokens, WordKind[] kinds)
    {
        var doubtful = kinds.Select(kind => kind is WordKind.Doubtful).ToArray();
        for (var at = 0; at < kinds.Length; at++)
        {
            if (doubtful[at])
            {
                var isName = Is(doubtful, at - 1) || Is(doubtful, at + 1) || IsUnknown(kinds, at - 1) || IsUnknown(kinds, at + 1)
                    || (at > 0 && IsCapital(text, tokens[at]));
                kinds[at] = isName ? WordKind.Unknown : WordKind.Known;
            }
        }
    }

    private static bool IsLeft(WordKind kind) => kind is WordKind.Unknown or WordKind.LooseNumber;

    private static bool Is(bool[] places, int at) => at >= 0 && at < places.Length && places[at];

    private static bool IsUnknown(WordKind[] kinds, int at) => at >= 0 && at < kinds.Length && kinds[at] is WordKind.Unknown;

    private static bool IsCapital(string text, Token token) =>
        char.IsUpper(text[token.Start]) && (token.Length == 1 || char.IsLower(text[token.Start + 1]));

    private static bool EndsAs(string word, ImmutableArray<string> endings) =>
        endings.Any(ending => word.Length > ending.Length && word.EndsWith(ending, StringComparison.Ordinal));

    private enum WordKind
    {
        Known,
        Unknown,

        /// <summary>A word that is a name too.</summary>
        Doubtful,
        Number,

        /// <summary>A number that counts nothing.</summary>
        LooseNumber,
    }
}
