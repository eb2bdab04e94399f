using System.Collections.Immutable;

namespace HousingFirst.Sdk.Differences;

/// <summary>
/// Compares two texts word by word. A line is a block. Pure. What is kept of both is the longest common sequence of words; lone words
/// that happen to be alike inside a rewritten sentence count as rewritten, because nobody can read a text that changes at every word.
/// </summary>
public static class TextDiff
{
    // Fewer alike words than this between two changes are taken into the change.
    private const int ShortestSame = 3;

    // The table of the comparison. Sections are some hundred words; a text beyond this is told as replaced.
    private const int MostCells = 6_000_000;

    private const string Break = "\n";

    /// <summary>The words of both texts in reading order with what became of them, a block for each line.</summary>
    public static ImmutableArray<DiffBlock> Between(string before, string after)
    {
        ArgumentNullException.ThrowIfNull(before);
        ArgumentNullException.ThrowIfNull(after);
        var (old, now) = (Words(before), Words(after));
        var start = 0;
        while (start < old.Count && start < now.Count && old[start] == now[start])
        {
            start++;
        }

        var end = 0;
        while (end < old.Count - start && end < now.Count - start && old[^(end + 1)] == now[^(end + 1)])
        {
            end++;
        }

        List<(DiffKind Kind, string Word)> steps = [.. old.Take(start).Select(word => (DiffKind.Same, word))];
        steps.AddRange(Compare(old[start..^end], now[start..^end]));
        steps.AddRange(old.Skip(old.Count - end).Select(word => (DiffKind.Same, word)));
        return Blocks(Smooth(steps));
    }

    private static List<string> Words(string text)
    {
        List<string> words = [];
        foreach (var line in text.Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries))
        {
            if (words.Count > 0)
            {
                words.Add(Break);
            }

            words.AddRange(line.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
        }

        return words;
    }

    private static IEnumerable<(DiffKind Kind, string Word)> Compare(List<string> old, List<string> now)
    {
        if ((long)old.Count * now.Count > MostCells)
        {
            return [.. old.Select(word => (DiffKind.Removed, word)), .. now.Select(word => (DiffKind.Added, word))];
        }

        // longest[i, j]: how many words the rests from i and from j have in common.
        var longest = new ushort[old.Count + 1, now.Count + 1];
        for (var i = old.Count - 1; i >= 0; i--)
        {
            for (var j = now.Count - 1; j >= 0; j--)
            {
                longest[i, j] = old[i] == now[j] ? (ushort)(longest[i + 1, j + 1] + 1) : Math.Max(longest[i + 1, j], longest[i, j + 1]);
            }
        }

        List<(DiffKind, string)> steps = [];
        var (from, to) = (0, 0);
        while (from < old.Count || to < now.Count)
        {
            if (from < old.Count && to < now.Count && old[from] == now[to])
            {
                steps.Add((DiffKind.Same, old[from++]));
                to++;
            }
            else if (to == now.Count || (from < old.Count && longest[from + 1, to] >= longest[from, to + 1]))
            {
                steps.Add((DiffKind.Removed, old[from++]));
            }
            else
            {
                steps.Add((DiffKind.Added, now[to++]));
            }
        }

        return steps;
    }

    // Between two changes, a few alike words are written as removed and added; then what was removed is put before what was added.
    private static List<(DiffKind Kind, string Word)> Smooth(List<(DiffKind Kind, string Word)> steps)
    {
        List<(DiffKind, string)> smooth = [];
        List<string> removed = [];
        List<string> added = [];
        for (var i = 0; i < steps.Count;)
        {
            if (steps[i].Kind != DiffKind.Same)
            {
                (steps[i].Kind == DiffKind.Removed ? removed : added).Add(steps[i].Word);
                i++;
                continue;
            }

            var same = i;
            while (same < steps.Count && steps[same].Kind == DiffKind.Same)
            {
                same++;
            }

            var words = steps[i..same].Select(step => step.Word).ToList();
            var isChange = removed.Count + added.Count > 0 && same < steps.Count && words.Count < ShortestSame && !words.Contains(Break);
            if (isChange)
            {
                removed.AddRange(words);
                added.AddRange(words);
            }
            else
            {
                Flush();
                smooth.AddRange(words.Select(word => (DiffKind.Same, word)));
            }

            i = same;
        }

        Flush();
        return smooth;

        void Flush()
        {
            smooth.AddRange(removed.Select(word => (DiffKind.Removed, word)));
            smooth.AddRange(added.Select(word => (DiffKind.Added, word)));
            removed.Clear();
            added.Clear();
        }
    }

    private static ImmutableArray<DiffBlock> Blocks(List<(DiffKind Kind, string Word)> steps)
    {
        var blocks = ImmutableArray.CreateBuilder<DiffBlock>();
        var runs = ImmutableArray.CreateBuilder<DiffRun>();
        List<string> words = [];
        var kind = DiffKind.Same;
        foreach (var step in steps)
        {
            if (step.Kind != kind || step.Word == Break)
            {
                CloseRun();
                kind = step.Kind;
            }

            if (step.Word == Break)
            {
                CloseBlock();
            }
            else
            {
                words.Add(step.Word);
            }
        }

        CloseRun();
        CloseBlock();
        return blocks.ToImmutable();

        void CloseRun()
        {
            if (words.Count > 0)
            {
                runs.Add(new(kind, string.Join(' ', words)));
                words.Clear();
            }
        }

        void CloseBlock()
        {
            if (runs.Count > 0)
            {
                blocks.Add(new(runs.DrainToImmutable()));
            }
        }
    }
}
