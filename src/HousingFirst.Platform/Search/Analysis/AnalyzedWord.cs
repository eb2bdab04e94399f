using System.Collections.Immutable;

namespace HousingFirst.Platform.Search.Analysis;

/// <summary>A word as it is indexed.</summary>
/// <param name="Key">Its stem.</param>
/// <param name="Surface">The word itself, folded.</param>
/// <param name="Parts">Keys of the words inside it.</param>
internal sealed record AnalyzedWord(string Key, string Surface, ImmutableArray<string> Parts);
