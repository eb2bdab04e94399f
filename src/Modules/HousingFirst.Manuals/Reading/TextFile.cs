namespace HousingFirst.Manuals.Reading;

/// <summary>A file of front matter and Markdown, cut in two.</summary>
/// <param name="FrontMatter">The YAML between the two lines of hyphens.</param>
/// <param name="Body">The Markdown after them.</param>
/// <param name="BodyLine">Lines of the file that stand before the body.</param>
public sealed record TextFile(string FrontMatter, string Body, int BodyLine)
{
    private const string Fence = "---\n";

    /// <summary>Cuts the file; null when it has no front matter, which is then told.</summary>
    public static TextFile? Cut(string text, ProblemList problems)
    {
        ArgumentNullException.ThrowIfNull(text);
        ArgumentNullException.ThrowIfNull(problems);
        if (!text.StartsWith(Fence, StringComparison.Ordinal))
        {
            problems.Error(ProblemKind.BrokenYaml, 1, "The file does not begin with front matter.", "Begin with a line \"---\", the keys, and another line \"---\".");
            return null;
        }

        var end = text.IndexOf("\n" + Fence, Fence.Length - 1, StringComparison.Ordinal);
        if (end < 0)
        {
            problems.Error(ProblemKind.BrokenYaml, 1, "The front matter has no end.", "Put a line \"---\" between the keys and the text.");
            return null;
        }

        var bodyStart = end + 1 + Fence.Length;
        return new(text[Fence.Length..(end + 1)], text[bodyStart..], text.AsSpan(0, bodyStart).Count('\n'));
    }
}
