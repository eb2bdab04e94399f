namespace HousingFirst.Platform.Search.Analysis;

/// <summary>
/// The words that compounds are put together of. Read once when first asked, and kept as one text: a set of strings would take ten times the room.
/// </summary>
internal sealed class WordList
{
    private readonly string _text;
    private readonly int[] _starts;

    private WordList(string text)
    {
        var words = text.Split('\n', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);
        Array.Sort(words, StringComparer.Ordinal);
        _text = string.Concat(words);
        _starts = new int[words.Length + 1];
        for (var index = 0; index < words.Length; index++)
        {
            _starts[index + 1] = _starts[index] + words[index].Length;
        }
    }

    /// <summary>The list that ships.</summary>
    public static Lazy<WordList> Danish { get; } = new(() => new(LanguageFiles.Text("da.txt")));

    /// <summary>Whether the word stands in the list as it is.</summary>
    public bool Contains(ReadOnlySpan<char> word)
    {
        var (low, high) = (0, _starts.Length - 2);
        while (low <= high)
        {
            var middle = (low + high) / 2;
            var order = word.CompareTo(_text.AsSpan(_starts[middle].._starts[middle + 1]), StringComparison.Ordinal);
            if (order == 0)
            {
                return true;
            }

            if (order < 0)
            {
                high = middle - 1;
            }
            else
            {
                low = middle + 1;
            }
        }

        return false;
    }
}
