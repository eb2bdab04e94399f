using System.Collections.Immutable;
using HousingFirst.Manuals.Reading;

namespace HousingFirst.Guidance.Tools;

/// <summary>What came of reading a tool's file.</summary>
/// <param name="Tool">The tool; null when it has errors.</param>
/// <param name="Links">Its links into manuals, those of <c>read</c> among them.</param>
/// <param name="Problems">What is wrong.</param>
internal sealed record ReadTool(Tool? Tool, ImmutableArray<PlacedLink> Links, ImmutableArray<ManualProblem> Problems);
