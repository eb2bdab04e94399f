using System.Collections.Immutable;
using HousingFirst.Manuals.Editions;

namespace HousingFirst.Manuals.Reading;

/// <summary>What came of reading a chapter's file.</summary>
/// <param name="File">The file.</param>
/// <param name="Chapter">The chapter; null when it has errors.</param>
/// <param name="Ids">Every id that the chapter gives out, with its line.</param>
/// <param name="Links">Its links to sections.</param>
/// <param name="Problems">What is wrong.</param>
internal sealed record ReadChapter(
    string File,
    ManualChapter? Chapter,
    ImmutableArray<(string Id, int Line)> Ids,
    ImmutableArray<PlacedLink> Links,
    ImmutableArray<ManualProblem> Problems);
