namespace HousingFirst.Platform.Recipes.Files;

/// <summary>Which paths in a recipe may name a file beside it.</summary>
internal static class RecipePaths
{
    private const int Longest = 512;

    /// <summary>Relative, with forward slashes, never up and out, no drive, no device, no control characters.</summary>
    public static bool IsSafe(string path) =>
        path.Length is > 0 and <= Longest
        && !path.Any(letter => char.IsControl(letter) || letter is '\\' or ':' or '*' or '?' or '"' or '<' or '>' or '|')
        && path.Split('/').All(IsSafeSegment);

    private static bool IsSafeSegment(string segment) =>
        segment.Length > 0 && segment is not ("." or "..") && !segment.EndsWith('.') && !segment.EndsWith(' ') && !segment.StartsWith(' ');
}
