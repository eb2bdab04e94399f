namespace HousingFirst.Platform.Search.Analysis;

/// <summary>
/// Finds the words that a compound is put together of. Of several ways it takes those with the fewest words: <c>bostøttemetode</c> is bostøtte and
/// metode where bostøtte is known, else bo, støtte and metode.
/// </summary>
/// <param name="isWord">Words known besides the list, in the form in which a compound begins; the index's own.</param>
internal sealed class CompoundSplitter(Func<ReadOnlySpan<char>, bool>? isWord = null)
{
    private const int ShortestCompound = 6;
    private const int ShortestLast = 3;
    private const int MostPieces = 4;
    private const int MostWays = 4;

    // The s first: netværkskort is netværk and kort before netværk and skort.
    private static readonly string[] Links = ["s", "", "e", "er"];

    private static readonly string[] Inflections =
        ["ernes", "enes", "erne", "ene", "ens", "ets", "ers", "en", "et", "er", "es", "ne", "e", "n", "r", "s", "t"];

    /// <summary>The pieces, the last as it is inflected; empty for what is no compound.</summary>
    public IReadOnlyList<string> Split(string word) => Ways(word) is [var first, ..] ? [.. first.Select(piece => word[piece])] : [];

    /// <summary>All words inside a compound, in every way to take it apart: its pieces, and what they are together.</summary>
    public IEnumerable<string> Inside(string word) => Ways(word).SelectMany(pieces => Within(word, pieces)).Distinct(StringComparer.Ordinal);

    // bo + støtte + metode holds bostøtte and støttemetode too, and a piece may be a compound itself.
    private IEnumerable<string> Within(string word, Range[] pieces)
    {
        for (var from = 0; from < pieces.Length; from++)
        {
            foreach (var inner in Inside(word[pieces[from]]))
            {
                yield return inner;
            }

            for (var to = from; to < pieces.Length; to++)
            {
                if (to - from < pieces.Length - 1)
                {
                    yield return word[pieces[from].Start..pieces[to].End];
                }
            }
        }
    }

    private List<Range[]> Ways(string word)
    {
        ArgumentNullException.ThrowIfNull(word);
        if (word.Length < ShortestCompound || word.AsSpan().ContainsAnyInRange('0', '9') || word[0] == '§')
        {
            return [];
        }

        // An inflection of a listed word is that word: borgeren is no borg. What is put together is then the listed word.
        var end = WordList.Danish.Value.Contains(word) ? word.Length : BaseLength(word) ?? word.Length;
        List<Range[]> ways = [];
        for (var most = 2; most <= MostPieces && ways.Count == 0; most++)
        {
            Find(word, 0, end, most, [], ways, end < word.Length);
        }

        if (end < word.Length)
        {
            foreach (var way in ways)
            {
                way[^1] = way[^1].Start..word.Length;
            }
        }

        return ways;
    }

    private void Find(string word, int start, int end, int most, List<Range> before, List<Range[]> ways, bool isBase)
    {
        for (var cut = end - ShortestLast; cut >= start + 2 && ways.Count < MostWays; cut--)
        {
            foreach (var link in Links)
            {
                var rest = cut + link.Length;
                if (end - rest < ShortestLast || !word.AsSpan(cut).StartsWith(link, StringComparison.Ordinal) || !IsFirst(word.AsSpan(start..cut), link))
                {
                    continue;
                }

                before.Add(start..cut);
                if (most == 2 && (isBase ? IsFirst(word.AsSpan(rest..end), "") : IsLast(word.AsSpan(rest..end))))
                {
                    ways.Add([.. before, rest..end]);
                }
                else if (most > 2)
                {
                    Find(word, rest, end, most - 1, before, ways, isBase);
                }

                before.RemoveAt(before.Count - 1);
            }
        }
    }

    // Before an s the e of arbejde falls away.
    private bool IsFirst(ReadOnlySpan<char> piece, string link) => IsWord(piece) || (link == "s" && piece.Length > 3 && IsWord([.. piece, 'e']));

    private bool IsWord(ReadOnlySpan<char> piece) => WordList.Danish.Value.Contains(piece) || (piece.Length > 2 && isWord?.Invoke(piece) == true);

    private bool IsLast(ReadOnlySpan<char> piece) => IsWord(piece) || BaseLength(piece) is not null;

    // How long the listed word is that this is an inflection of; a stem alone ("bol" of bolig) is no word.
    private static int? BaseLength(ReadOnlySpan<char> word)
    {
        var list = WordList.Danish.Value;
        foreach (var ending in Inflections)
        {
            if (!word.EndsWith(ending, StringComparison.Ordinal) || word.Length - ending.Length < ShortestLast)
            {
                continue;
            }

            var length = word.Length - ending.Length;
            var rest = word[..length];
            if (list.Contains(rest) || (ending[0] == 'e' && list.Contains(word[..(length + 1)])))
            {
                return list.Contains(rest) ? length : length + 1;
            }

            if (rest[^1] == rest[^2] && list.Contains(rest[..^1]))
            {
                return length - 1;
            }
        }

        return null;
    }
}
