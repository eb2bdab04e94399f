using HousingFirst.Platform.Search.Analysis;
using HousingFirst.Platform.Search.Index;

namespace HousingFirst.Platform.Search.Asking;

/// <summary>Takes out of a question what may name a person, before anybody counts it.</summary>
internal static class QuestionCleaner
{
    private const string Left = "…";
    private const int LongestNumber = 3;

    private static readonly Lazy<HashSet<uint>> Names = new(() =>
        [.. LanguageFiles.Text("names-da.txt").Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(name => TermKey.Hash(name))]);

    /// <summary>The question with … for all that is no known word; null when it holds none.</summary>
    public static string? Clean(string text, Vocabulary vocabulary)
    {
        var words = Tokenizer.Read(text).Select(token => IsKnown(token.Word, vocabulary) ? token.Word : Left).ToList();
        return words.All(word => word == Left) ? null : string.Join(' ', words);
    }

    // A name that an invented example in a manual has may also be a citizen's.
    private static bool IsKnown(string word, Vocabulary vocabulary)
    {
        if (word[0] == '§')
        {
            return true;
        }

        if (word.Any(char.IsDigit))
        {
            return word.Count(char.IsDigit) <= LongestNumber;
        }

        return WordList.Danish.Value.Contains(word) || LanguageFiles.StopWords.Contains(word)
            || (!Names.Value.Contains(TermKey.Hash(word)) && (vocabulary.Has(word) || new CompoundSplitter(vocabulary.IsPart).Split(word).Count > 0));
    }
}
