using System.Numerics;

namespace HousingFirst.Platform.Search.Index;

/// <summary>The words of a vocabulary by their lengths and letters, so that those that cannot be meant are passed over without being read.</summary>
internal sealed class SpellIndex
{
    private readonly (string Word, int Entries)[][] _words;
    private readonly uint[][] _letters;

    /// <param name="words">The words.</param>
    /// <param name="entries">How many entries have each.</param>
    public SpellIndex(string[] words, int[] entries)
    {
        ArgumentNullException.ThrowIfNull(words);
        ArgumentNullException.ThrowIfNull(entries);
        var byLength = words.Zip(entries).ToLookup(pair => pair.First.Length);
        var longest = words.Length == 0 ? 0 : words.Max(word => word.Length);
        _words = [.. Enumerable.Range(0, longest + 1).Select(length => byLength[length].ToArray())];
        _letters = [.. _words.Select(same => same.Select(pair => LettersOf(pair.Word)).ToArray())];
    }

    /// <summary>Adds the words of that length that have all letters of a word but for a few, and few others.</summary>
    public void Find(int length, uint letters, int mostDifferent, List<(string Word, int Entries)> found)
    {
        ArgumentNullException.ThrowIfNull(found);
        if (length < 0 || length >= _words.Length)
        {
            return;
        }

        var all = _letters[length];
        for (var index = 0; index < all.Length; index++)
        {
            if (BitOperations.PopCount(letters ^ all[index]) <= mostDifferent)
            {
                found.Add(_words[length][index]);
            }
        }
    }

    /// <summary>One bit for each letter that a word has.</summary>
    public static uint LettersOf(string word)
    {
        ArgumentNullException.ThrowIfNull(word);
        var letters = 0u;
        foreach (var letter in word)
        {
            letters |= letter switch
            {
                >= 'a' and <= 'z' => 1u << (letter - 'a'),
                'æ' => 1u << 26,
                'ø' => 1u << 27,
                'å' => 1u << 28,
                _ => 1u << 29,
            };
        }

        return letters;
    }
}
