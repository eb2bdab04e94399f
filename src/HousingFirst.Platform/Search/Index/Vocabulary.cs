using System.Collections.Immutable;
using HousingFirst.Platform.Search.Analysis;

namespace HousingFirst.Platform.Search.Index;

/// <summary>
/// The words of what one kind of reader may see, with how many entries have each. Rarity, unfinished words, compounds and spelling are answered
/// from here, so that no word of a closed text reaches a reader.
/// </summary>
internal sealed class Vocabulary
{
    private readonly string[] _words;
    private readonly int[] _entries;
    private readonly string[] _keys;
    private readonly Dictionary<string, int> _byKey;
    private readonly Dictionary<string, int> _places;
    private readonly Lazy<int[]> _byEnd;
    private readonly Lazy<SpellIndex> _spelling;

    public Vocabulary(IReadOnlyDictionary<string, int> words, int entries)
    {
        ArgumentNullException.ThrowIfNull(words);
        Entries = entries;
        _words = [.. words.Keys];
        Array.Sort(_words, StringComparer.Ordinal);
        _entries = [.. _words.Select(word => words[word])];
        _keys = [.. _words.Select(TermKey.Of)];
        _byKey = new(_words.Length, StringComparer.Ordinal);
        _places = new(_words.Length, StringComparer.Ordinal);
        for (var index = 0; index < _words.Length; index++)
        {
            _byKey[_keys[index]] = _byKey.GetValueOrDefault(_keys[index]) + _entries[index];
            _places[_words[index]] = index;
        }

        _byEnd = new(OrderedByEnd);
        _spelling = new(() => new(_words, _entries));
    }

    /// <summary>How many entries the reader may see.</summary>
    public int Entries { get; }

    /// <summary>The words for whoever looks for one that is like another.</summary>
    public SpellIndex Spelling => _spelling.Value;

    public bool Has(string word) => _places.ContainsKey(word);

    /// <summary>Whether compounds may be put together of it; a word that stands but once may be a slip.</summary>
    public bool IsPart(ReadOnlySpan<char> word) =>
        word.Length > 3 && _places.GetAlternateLookup<ReadOnlySpan<char>>().TryGetValue(word, out var index) && _entries[index] > 1;

    public bool HasKey(string key) => _byKey.ContainsKey(key);

    /// <summary>About how many entries have a word with that key.</summary>
    public int EntriesOfKey(string key) => Math.Min(_byKey.GetValueOrDefault(key), Entries);

    /// <summary>Words that begin so, the most common first.</summary>
    public IEnumerable<string> BeginningWith(string beginning, int most)
    {
        var (from, to) = Beginning(beginning);
        return Enumerable.Range(from, to - from).OrderByDescending(place => _entries[place]).Take(most).Select(place => _words[place]);
    }

    /// <summary>The shortest word with that key, no longer than the word itself and beginning as it does; the word, where there is none.</summary>
    public string BaseOf(string word, string key)
    {
        ArgumentNullException.ThrowIfNull(word);
        ArgumentNullException.ThrowIfNull(key);
        var shortest = word;
        var isFound = false;
        var (from, to) = Beginning(word.AsSpan(0, Math.Min(word.Length, Math.Max(3, key.Length - 2))));
        for (var index = from; index < to; index++)
        {
            var other = _words[index];
            if (other.Length > 2 && (isFound ? other.Length < shortest.Length : other.Length <= word.Length) && _keys[index] == key)
            {
                (shortest, isFound) = (other, true);
            }
        }

        return shortest;
    }

    /// <summary>Compounds that the word stands in at one end, where the rest is a word too, the most common first.</summary>
    public ImmutableArray<string> CompoundsWith(string word, int most)
    {
        const int ShortestRest = 3;
        var found = new List<int>();
        var (from, to) = Beginning(word);
        for (var index = from; index < to; index++)
        {
            if (_words[index].Length >= word.Length + ShortestRest && IsRest(_words[index].AsSpan(word.Length)))
            {
                found.Add(index);
            }
        }

        foreach (var index in Ending(word))
        {
            // One that has it at both ends is found by now.
            if (_words[index].Length >= word.Length + ShortestRest && IsFirst(_words[index].AsSpan(..^word.Length)) && !found.Contains(index))
            {
                found.Add(index);
            }
        }

        return [.. found.OrderByDescending(index => _entries[index]).ThenBy(index => index).Take(most).Select(index => _words[index])];
    }

    // Where the words stand that begin so.
    private (int From, int To) Beginning(ReadOnlySpan<char> beginning)
    {
        var from = FirstFrom(beginning, 0);
        var to = from;
        while (to < _words.Length && _words[to].AsSpan().StartsWith(beginning, StringComparison.Ordinal))
        {
            to++;
        }

        return (from, to);
    }

    private int FirstFrom(ReadOnlySpan<char> beginning, int low)
    {
        var high = _words.Length;
        while (low < high)
        {
            var middle = (low + high) / 2;
            (low, high) = _words[middle].AsSpan().SequenceCompareTo(beginning) < 0 ? (middle + 1, high) : (low, middle);
        }

        return low;
    }

    private ReadOnlySpan<int> Ending(string ending)
    {
        var order = _byEnd.Value;
        var (low, high) = (0, order.Length);
        while (low < high)
        {
            var middle = (low + high) / 2;
            (low, high) = CompareEnds(_words[order[middle]], ending) < 0 ? (middle + 1, high) : (low, middle);
        }

        var to = low;
        while (to < order.Length && _words[order[to]].EndsWith(ending, StringComparison.Ordinal))
        {
            to++;
        }

        return order.AsSpan(low..to);
    }

    private int[] OrderedByEnd()
    {
        int[] order = [.. Enumerable.Range(0, _words.Length)];
        Array.Sort(order, (left, right) => CompareEnds(_words[left], _words[right]));
        return order;
    }

    // As if both were written backwards.
    private static int CompareEnds(string left, string right)
    {
        for (int at = left.Length - 1, other = right.Length - 1; at >= 0 && other >= 0; at--, other--)
        {
            if (left[at] != right[other])
            {
                return left[at].CompareTo(right[other]);
            }
        }

        return left.Length.CompareTo(right.Length);
    }

    private bool IsRest(ReadOnlySpan<char> rest)
    {
        if (IsWord(rest))
        {
            return true;
        }

        return rest[0] is 's' or 'e' && IsWord(rest[1..]);
    }

    private bool IsFirst(ReadOnlySpan<char> first) =>
        IsWord(first) || (first[^1] is 's' or 'e' && IsWord(first[..^1]));

    private bool IsWord(ReadOnlySpan<char> word) => word.Length >= 3
        && (WordList.Danish.Value.Contains(word)
            || (word.Length > 3 && _places.GetAlternateLookup<ReadOnlySpan<char>>().ContainsKey(word)));
}
