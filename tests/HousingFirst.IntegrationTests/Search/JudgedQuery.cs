namespace HousingFirst.IntegrationTests.Search;

/// <summary>A question with the sections that answer it.</summary>
/// <param name="Kind">What it tries: an inflection, a compound, a slip of the finger.</param>
/// <param name="Text">The question.</param>
/// <param name="Expected">Keys of sections, <c>manual/section</c>; with * behind it all that begin so.</param>
public sealed record JudgedQuery(string Kind, string Text, IReadOnlyList<string> Expected)
{
    /// <summary>The questions that the build insists on.</summary>
    public const string Judged = "Search/judged.tsv";

    /// <summary>Questions that nothing is tuned to.</summary>
    public const string HeldOut = "Search/heldout.tsv";

    /// <summary>Questions that were written before the weights were last touched; when faults have been found by them, there are to be others.</summary>
    public const string Unseen = "Search/unseen.tsv";

    public static IReadOnlyList<JudgedQuery> Read(string file)
    {
        using var stream = typeof(JudgedQuery).Assembly.GetManifestResourceStream(file)!;
        using var reader = new StreamReader(stream);
        return
        [
            .. reader.ReadToEnd().ReplaceLineEndings("\n").Split('\n', StringSplitOptions.RemoveEmptyEntries)
                .Where(line => !line.StartsWith('#'))
                .Select(line => line.Split('\t'))
                .Select(pieces => new JudgedQuery(pieces[0], pieces[1], pieces[2].Split(' '))),
        ];
    }

    public bool IsAnsweredBy(string key) => Expected.Any(expected => expected.EndsWith('*')
        ? key.StartsWith(expected[..^1], StringComparison.Ordinal)
        : key == expected);
}
