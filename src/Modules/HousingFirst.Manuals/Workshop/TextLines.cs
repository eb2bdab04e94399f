namespace HousingFirst.Manuals.Workshop;

/// <summary>A text line by line, with which of them stand inside code and mean nothing.</summary>
internal static class TextLines
{
    public static IEnumerable<(string Line, bool IsCode)> Of(string text)
    {
        string? fence = null;
        foreach (var line in text.Split('\n'))
        {
            var start = line.TrimStart();
            var mark = start.StartsWith("```", StringComparison.Ordinal) ? "```" : start.StartsWith("~~~", StringComparison.Ordinal) ? "~~~" : null;
            var isFence = mark is not null && (fence is null || fence == mark);
            yield return (line, fence is not null || isFence);
            if (isFence)
            {
                fence = fence is null ? mark : null;
            }
        }
    }

    /// <summary>Level of a heading's line; 0 for any other.</summary>
    public static int LevelOf(string line)
    {
        var level = line.TakeWhile(character => character == '#').Count();
        return level is > 0 and < 7 && line.Length > level && line[level] == ' ' ? level : 0;
    }
}
