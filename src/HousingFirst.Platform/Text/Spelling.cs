namespace HousingFirst.Platform.Text;

/// <summary>Finds what a misspelt name was meant to be.</summary>
internal static class Spelling
{
    /// <summary>The nearest of the names, ignoring case, when it is near enough to be meant; otherwise null.</summary>
    public static string? Nearest(string name, IEnumerable<string> names)
    {
        var allowed = Math.Max(1, name.Length / 4);
        return names
            .Select(candidate => (candidate, distance: Distance(name, candidate, allowed)))
            .Where(pair => pair.distance <= allowed)
            .OrderBy(pair => pair.distance)
            .ThenBy(pair => pair.candidate, StringComparer.Ordinal)
            .Select(pair => pair.candidate)
            .FirstOrDefault();
    }

    /// <summary>Damerau-Levenshtein distance (neighbours swapped count one), or more than allowed when it is beyond that.</summary>
    private static int Distance(string left, string right, int allowed)
    {
        // A long name is nobody's slip of the finger, and the table would be its square.
        if (Math.Abs(left.Length - right.Length) > allowed || left.Length > 200)
        {
            return allowed + 1;
        }

        var table = new int[left.Length + 1, right.Length + 1];
        for (var i = 0; i <= left.Length; i++)
        {
            for (var j = 0; j <= right.Length; j++)
            {
                table[i, j] = (i, j) switch
                {
                    (0, _) => j,
                    (_, 0) => i,
                    _ => Math.Min(
                        Math.Min(table[i - 1, j] + 1, table[i, j - 1] + 1),
                        table[i - 1, j - 1] + (Same(left[i - 1], right[j - 1]) ? 0 : 1)),
                };
                if (i > 1 && j > 1 && Same(left[i - 1], right[j - 2]) && Same(left[i - 2], right[j - 1]))
                {
                    table[i, j] = Math.Min(table[i, j], table[i - 2, j - 2] + 1);
                }
            }
        }

        return table[left.Length, right.Length];
    }

    private static bool Same(char left, char right) => char.ToUpperInvariant(left) == char.ToUpperInvariant(right);
}
