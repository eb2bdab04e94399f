namespace HousingFirst.Platform.Search.Analysis;

/// <summary>
/// The words that compounds are put together of. Read once when first asked, and kept as one text with a table of where the words begin: a set of
/// strings would take ten times the room.
/// </summary>
internal sealed class WordList
{
    private readonly string _text;

    // Where a word begins and how long it is, at the first free place from its hash on; 0 is free.
    private readonly (int Start, int Length)[] _places;

    private WordList(string text)
    {
        _text = text;
        var words = text.Count(character => character == '\n') + 1;
        _places = new (int Start, int Length)[System.Numerics.BitOperations.RoundUpToPowerOf2((uint)words * 2)];
        foreach (var range in text.AsSpan().Split('\n'))
        {
            var word = text.AsSpan(range).Trim();
            if (word.Length > 0)
            {
                _places[Find(word)] = (range.Start.Value, word.Length);
            }
        }
    }

    /// <summary>The list that ships.</summary>
    public static Lazy<WordList> Danish { get; } = new(() => new(LanguageFiles.Text("da.txt")));

    /// <summary>Whether the word stands in the list as it is.</summary>
    public bool Contains(ReadOnlySpan<char> word) => word.Length > 0 && _places[Find(word)].Length > 0;

    // Where the word is, or the free place that it belongs in.
    private int Find(ReadOnlySpan<char> word)
    {
        for (var at = (int)(TermKey.Hash(word) % (uint)_places.Length); ; at = (at + 1) % _places.Length)
        {
            var (start, length) = _places[at];
            if (length == 0 || word.SequenceEqual(_text.AsSpan(start, length)))
            {
                return at;
            }
        }
    }
}
