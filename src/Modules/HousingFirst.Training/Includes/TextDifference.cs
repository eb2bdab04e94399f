using System.Collections.Immutable;

namespace HousingFirst.Training.Includes;

/// <summary>Compares two texts line by line, by their longest common subsequence. A paragraph of Markdown is a line; empty ones do not count.</summary>
internal static class TextDifference
{
    public static ImmutableArray<DifferentLine> Between(string was, string now)
    {
        var (left, right) = (Lines(was), Lines(now));
        var common = Common(left, right);
        var lines = ImmutableArray.CreateBuilder<DifferentLine>(left.Length + right.Length);
        var (i, j) = (0, 0);
        while (i < left.Length || j < right.Length)
        {
            if (i < left.Length && j < right.Length && left[i] == right[j])
            {
                lines.Add(new(LineChange.Same, left[i]));
                (i, j) = (i + 1, j + 1);
            }
            else if (j == right.Length || (i < left.Length && common[i + 1, j] >= common[i, j + 1]))
            {
                lines.Add(new(LineChange.Removed, left[i++]));
            }
            else
            {
                lines.Add(new(LineChange.Added, right[j++]));
            }
        }

        return lines.ToImmutable();
    }

    /// <summary>Length of the longest common subsequence of what begins at each pair of lines.</summary>
    private static int[,] Common(string[] left, string[] right)
    {
        var common = new int[left.Length + 1, right.Length + 1];
        for (var i = left.Length - 1; i >= 0; i--)
        {
            for (var j = right.Length - 1; j >= 0; j--)
            {
                common[i, j] = left[i] == right[j] ? common[i + 1, j + 1] + 1 : Math.Max(common[i + 1, j], common[i, j + 1]);
            }
        }

        return common;
    }

    private static string[] Lines(string text) => text.Split('\n', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);
}
