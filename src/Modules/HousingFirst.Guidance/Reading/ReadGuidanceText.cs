using System.Collections.Immutable;
using HousingFirst.Guidance.Answers;
using HousingFirst.Manuals.Reading;

namespace HousingFirst.Guidance.Reading;

/// <summary>What came of reading a file.</summary>
/// <param name="File">The file.</param>
/// <param name="Text">What it says; null when it has errors.</param>
/// <param name="Links">Its links into manuals, those of <c>read</c> among them.</param>
/// <param name="OwnLinks">Its links within the guidance, those of <c>related</c> and <c>answers</c> among them.</param>
/// <param name="Problems">What is wrong.</param>
internal sealed record ReadGuidanceText(
    string File,
    GuidanceText? Text,
    ImmutableArray<PlacedLink> Links,
    ImmutableArray<(GuidanceLink Link, int Line)> OwnLinks,
    ImmutableArray<ManualProblem> Problems);
