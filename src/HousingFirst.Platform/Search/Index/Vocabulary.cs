using System.Collections.Frozen;
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
    private readonly FrozenDictionary<string, int> _byKey;
    private readonly FrozenSet<string> _known;

    public Vocabulary(IReadOnlyDictionary<string, int> words, int entries)
    {
        ArgumentNullException.ThrowIfNull(words);
        Entries = entries;
        _words = [.. words.Keys.Order(StringComparer.Ordinal)];
        _entries = [.. _words.Select(word => words[word])];
        var byKey = new Dictionary<string, int>(_words.Length, StringComparer.Ordinal);
        for (var index = 0; index < _words.Length; index++)
        {
            var key = TermKey.Of(_words[index]);
            byKey[key] = byKey.GetValueOrDefault(key) + _entries[index];
        }

        _byKey = byKey.ToFrozenDictionary(StringComparer.Ordinal);
        _known = _words.ToFrozenSet(StringComparer.Ordinal);
    }

    /// <summary>How many entries the reader may see.</summary>
    public int Entries { get; }

    /// <summary>The words in order, with their numbers of entries.</summary>
    public IEnumerable<(string Word, int Entries)> Words => _words.Zip(_entries);

    public bool Has(string word) => _known.Contains(word);

    /// <summary>Whether compounds may be put together of it; a word that stands but once may be a slip.</summary>
    public bool IsPart(string word) => word.Length > 3 && EntriesWith(word) > 1;

    public bool HasKey(string key) => _byKey.ContainsKey(key);

    /// <summary>About how many entries have a word with that key.</summary>
    public int EntriesOfKey(string key) => Math.Min(_byKey.GetValueOrDefault(key), Entries);

    /// <summary>Words that begin so, the most common first.</summary>
    public IEnumerable<string> BeginningWith(string beginning, int most)
    {
        var index = Array.BinarySearch(_words, beginning, StringComparer.Ordinal);
        index = index < 0 ? ~index : index;
        var found = new List<int>();
        for (; index < _words.Length && _words[index].StartsWith(beginning, StringComparison.Ordinal); index++)
        {
            found.Add(index);
        }

        return found.OrderByDescending(place => _entries[place]).Take(most).Select(place => _words[place]);
    }

    /// <summary>Compounds that the word stands in at one end, where the rest is a word too, the most common first.</summary>
    public ImmutableArray<string> CompoundsWith(string word, int most)
    {
        const int ShortestRest = 3;
        var found = new List<(int Entries, string Word)>();
        for (var index = 0; index < _words.Length; index++)
        {
            var candidate = _words[index];
            if (candidate.Length < word.Length + ShortestRest)
            {
                continue;
            }

            if ((candidate.StartsWith(word, StringComparison.Ordinal) && IsRest(candidate.AsSpan(word.Length)))
                || (candidate.EndsWith(word, StringComparison.Ordinal) && IsFirst(candidate.AsSpan(..^word.Length))))
            {
                found.Add((_entries[index], candidate));
            }
        }

        return [.. found.OrderByDescending(pair => pair.Entries).Take(most).Select(pair => pair.Word)];
    }

    private int EntriesWith(string word) => Array.BinarySearch(_words, word, StringComparer.Ordinal) is >= 0 and var index ? _entries[index] : 0;

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
            || (word.Length > 3 && _known.GetAlternateLookup<ReadOnlySpan<char>>().Contains(word)));
}
