namespace HousingFirst.Manuals.Shelves;

/// <summary>An own chapter, or an own section, that was taken back from readers.</summary>
/// <param name="Title">What it was called; empty where that was not kept.</param>
/// <param name="Instead">The chapter that its readers go to; empty for the manual.</param>
/// <param name="Why">What its readers are told; empty where that was not kept.</param>
/// <param name="Ids">Its own id and those that stood in it: links and printed codes lead to them.</param>
public sealed record WithdrawnChapter(string Title, string Instead, string Why, IReadOnlyList<string> Ids);
