using System.Collections.Frozen;
using System.Collections.Immutable;

namespace HousingFirst.Platform.Search.Analysis;

/// <summary>The lists of words that the analyzer carries inside itself.</summary>
internal static class LanguageFiles
{
    private const string Folder = "Search/Analysis/Words/";

    /// <summary>Words that say little.</summary>
    public static FrozenSet<string> StopWords { get; } = Lines("stopwords-da.txt").ToFrozenSet(StringComparer.Ordinal);

    /// <summary>Words that a question seldom is about, though texts need them.</summary>
    public static FrozenSet<string> WeakWords { get; } = Lines("weak-da.txt").ToFrozenSet(StringComparer.Ordinal);

    /// <summary>Names that the long list of names lacks.</summary>
    public static FrozenSet<string> SureNames { get; } = Lines("names-sure-da.txt").ToFrozenSet(StringComparer.Ordinal);

    /// <summary>Words that are names too.</summary>
    public static FrozenSet<string> DoubtfulNames { get; } = Lines("names-doubtful-da.txt").ToFrozenSet(StringComparer.Ordinal);

    /// <summary>What a number counts.</summary>
    public static FrozenSet<string> Units { get; } = Lines("units-da.txt").ToFrozenSet(StringComparer.Ordinal);

    /// <summary>How the names of streets end.</summary>
    public static ImmutableArray<string> Streets { get; } = [.. Lines("streets-da.txt")];

    /// <summary>How the names of other places end; before a number they are an address.</summary>
    public static ImmutableArray<string> Places { get; } = [.. Lines("places-da.txt")];

    /// <summary>Numbers in words.</summary>
    public static FrozenDictionary<string, string> Numbers { get; } = Lines("numbers-da.txt")
        .Select(line => line.Split(' ')).ToFrozenDictionary(pair => pair[0], pair => pair[1], StringComparer.Ordinal);

    public static string Text(string file)
    {
        using var stream = typeof(LanguageFiles).Assembly.GetManifestResourceStream(Folder + file)
            ?? throw new InvalidOperationException($"{file} is not embedded.");
        using var reader = new StreamReader(stream);
        return reader.ReadToEnd();
    }

    private static string[] Lines(string file) =>
        Text(file).Split('\n', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);
}
