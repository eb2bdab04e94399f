using HousingFirst.Platform.Search.Index;

namespace HousingFirst.Platform.Search.Asking;

/// <summary>
/// Finds what somebody meant to type among the words that the reader may see. Cheap are the slips that people make: a key beside the right one on a
/// Danish keyboard, letters in the wrong order, a doubled letter, letters that are not heard.
/// </summary>
internal static class Speller
{
    private const double Plain = 1.0;
    private const double Neighbour = 0.7;
    private const double Swapped = 0.7;
    private const double Doubled = 0.45;
    private const double Silent = 0.65;
    private const double Alike = 0.5;
    private const double FirstLetter = 0.35;
    private const double PerDoubling = 0.07;
    private const int ShortestWord = 3;
    private const int LongestWord = 32;
    private const int ShortestPiece = 5;

    private static readonly string[] Rows = ["qwertyuiopå", "asdfghjklæø", "zxcvbnm"];

    // Heard alike, or typed for each other where the keyboard lacks one.
    private static readonly string[] AlikeLetters = ["æä", "øö", "åa", "æe", "øo", "øe", "dt", "gk", "bp", "vf", "cs", "ck", "zs", "iy", "ij", "uv", "kq"];

    // All that are typed here are below: Latin's first page.
    private const int Letters = 256;

    private static readonly double[] Costs = CostsOfLetters();

    /// <summary>The most likely word, or null when none is near. A word that is known has none.</summary>
    public static string? Correct(string word, Vocabulary vocabulary)
    {
        ArgumentNullException.ThrowIfNull(word);
        ArgumentNullException.ThrowIfNull(vocabulary);
        return word.Length is < ShortestWord or > LongestWord || vocabulary.Has(word) || !word.All(char.IsLetter)
            ? null
            : Nearest(word, vocabulary) ?? InCompound(word, vocabulary);
    }

    // huslejerestence: the first word is right, and the compound is nobody's but the asker's.
    private static string? InCompound(string word, Vocabulary vocabulary)
    {
        for (var cut = word.Length - ShortestPiece; cut >= ShortestPiece; cut--)
        {
            foreach (var link in (ReadOnlySpan<string>)["", "s"])
            {
                if (word.AsSpan(cut).StartsWith(link, StringComparison.Ordinal) && word.Length - cut - link.Length >= ShortestPiece
                    && vocabulary.Has(word[..cut]) && Nearest(word[(cut + link.Length)..], vocabulary) is { } rest)
                {
                    return word[..cut] + link + rest;
                }
            }
        }

        return null;
    }

    private static string? Nearest(string word, Vocabulary vocabulary)
    {
        var most = Most(word.Length);
        // Each slip changes at most two of the letters that a word has.
        var mostDifferent = (int)Math.Ceiling(most / Doubled);
        var letters = SpellIndex.LettersOf(word);
        var near = new List<(string Word, int Entries)>();
        for (var length = word.Length - 2; length <= Math.Min(word.Length + 2, LongestWord + 2); length++)
        {
            vocabulary.Spelling.Find(length, letters, mostDifferent, near);
        }

        var (best, bestCost) = ((string?)null, double.MaxValue);
        Span<double> rows = stackalloc double[3 * (LongestWord + 4)];
        foreach (var (candidate, entries) in near)
        {
            var cost = Distance(word, candidate, most, rows);
            if (cost > most)
            {
                continue;
            }

            cost -= PerDoubling * Math.Log2(entries);
            if (cost < bestCost || (cost == bestCost && string.CompareOrdinal(candidate, best) < 0))
            {
                (best, bestCost) = (candidate, cost);
            }
        }

        return best;
    }

    /// <summary>What it costs to type one word for the other; no matter how much, once it is more than asked for.</summary>
    public static double Distance(string typed, string meant, double most)
    {
        ArgumentNullException.ThrowIfNull(typed);
        ArgumentNullException.ThrowIfNull(meant);
        return Distance(typed, meant, most, new double[3 * (meant.Length + 1)]);
    }

    private static double Distance(string typed, string meant, double most, Span<double> rows)
    {
        var width = meant.Length + 1;
        var before = rows[..width];
        var last = rows.Slice(width, width);
        var now = rows.Slice(2 * width, width);
        last[0] = 0;
        for (var column = 1; column < width; column++)
        {
            last[column] = last[column - 1] + Missing(meant, column - 1);
        }

        for (var row = 1; row <= typed.Length; row++)
        {
            now[0] = last[0] + TooMuch(typed, row - 1);
            var least = now[0];
            for (var column = 1; column < width; column++)
            {
                var cost = Math.Min(
                    last[column - 1] + Instead(typed[row - 1], meant[column - 1], column == 1),
                    Math.Min(last[column] + TooMuch(typed, row - 1), now[column - 1] + Missing(meant, column - 1)));
                if (row > 1 && column > 1 && typed[row - 1] == meant[column - 2] && typed[row - 2] == meant[column - 1])
                {
                    cost = Math.Min(cost, before[column - 2] + Swapped);
                }

                now[column] = cost;
                least = Math.Min(least, cost);
            }

            if (least > most)
            {
                return double.MaxValue;
            }

            var free = before;
            before = last;
            last = now;
            now = free;
        }

        return last[meant.Length];
    }

    private static double Most(int length) => length switch { <= 4 => 1.0, <= 6 => 1.4, <= 10 => 2.0, _ => 2.5 };

    private static double Instead(char typed, char meant, bool isFirst)
    {
        if (typed == meant)
        {
            return 0;
        }

        var cost = typed < Letters && meant < Letters ? Costs[(typed * Letters) + meant] : Plain;
        return isFirst ? cost + FirstLetter : cost;
    }

    private static double TooMuch(string typed, int at) => at > 0 && typed[at] == typed[at - 1] ? Doubled : Plain;

    private static double Missing(string meant, int at) =>
        at > 0 && meant[at] == meant[at - 1] ? Doubled
        : IsSilent(meant, at) ? Silent
        : Plain;

    // hvad, mand, sagt, bedst: people write what they hear.
    private static bool IsSilent(string word, int at) => word[at] switch
    {
        'h' => at + 1 < word.Length && word[at + 1] is 'v' or 'j',
        'd' => at > 0 && word[at - 1] is 'n' or 'l' or 'r' || (at + 1 < word.Length && word[at + 1] is 's' or 't'),
        'g' => at > 0 && word[at - 1] is 'i' or 'e' or 'a',
        'e' => at > 0,
        't' or 'r' => at == word.Length - 1,
        _ => false,
    };

    private static double[] CostsOfLetters()
    {
        var costs = new double[Letters * Letters];
        for (var typed = 0; typed < Letters; typed++)
        {
            for (var meant = 0; meant < Letters; meant++)
            {
                var (one, other) = ((char)typed, (char)meant);
                costs[(typed * Letters) + meant] =
                    Array.Exists(AlikeLetters, pair => pair.Contains(one, StringComparison.Ordinal) && pair.Contains(other, StringComparison.Ordinal)) ? Alike
                    : AreNeighbours(one, other) ? Neighbour
                    : Plain;
            }
        }

        return costs;
    }

    private static bool AreNeighbours(char one, char other)
    {
        var (row, column) = Place(one);
        var (otherRow, otherColumn) = Place(other);
        return row >= 0 && otherRow >= 0 && Math.Abs(row - otherRow) <= 1 && Math.Abs(column - otherColumn) <= 1;
    }

    private static (int Row, int Column) Place(char letter)
    {
        for (var row = 0; row < Rows.Length; row++)
        {
            if (Rows[row].IndexOf(letter, StringComparison.Ordinal) is >= 0 and var column)
            {
                return (row, column);
            }
        }

        return (-1, -1);
    }
}
