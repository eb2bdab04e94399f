using System.Collections.Immutable;
using System.Text.RegularExpressions;

namespace HousingFirst.Approach.Reading;

/// <summary>A text with citations (<c>[@KEY]</c>, <c>[@KEY; @KEY]</c>) taken apart: words, then the sources behind them.</summary>
/// <param name="Runs">The pieces in reading order.</param>
internal sealed partial record CitedText(ImmutableArray<CitedRun> Runs)
{
    /// <summary>Keys of all sources in the order of their first use.</summary>
    public IEnumerable<string> Keys => Runs.SelectMany(run => run.Keys).Distinct(StringComparer.Ordinal);

    public static CitedText Parse(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        var runs = ImmutableArray.CreateBuilder<CitedRun>();
        var from = 0;
        foreach (Match citation in Citation().Matches(text))
        {
            // The number stands close to the word or full stop before it.
            runs.Add(new(text[from..citation.Index].TrimEnd(), [.. KeysIn(citation.Value)]));
            from = citation.Index + citation.Length;
        }

        if (from < text.Length)
        {
            runs.Add(new(text[from..], []));
        }

        return new(runs.ToImmutable());
    }

    private static IEnumerable<string> KeysIn(string citation) =>
        citation[1..^1].Split(';', StringSplitOptions.TrimEntries).Select(key => key[1..]);

    [GeneratedRegex(@"\[@[A-Za-z0-9-]+(?:;\s*@[A-Za-z0-9-]+)*\]", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Citation();
}
