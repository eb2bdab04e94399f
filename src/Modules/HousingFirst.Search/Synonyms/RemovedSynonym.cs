namespace HousingFirst.Search.Synonyms;

/// <summary>A line that was deleted.</summary>
/// <param name="Line">The line as it was stored.</param>
/// <param name="At">Where it stood.</param>
internal sealed record RemovedSynonym(string Line, int At);
