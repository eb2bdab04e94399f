using System.Collections.Immutable;

namespace HousingFirst.Sdk.Differences;

/// <summary>A paragraph, item or row with what became of its words.</summary>
/// <param name="Runs">The words in reading order; what was removed stands before what came in its place.</param>
public sealed record DiffBlock(ImmutableArray<DiffRun> Runs)
{
    /// <summary>True when nothing became of its words.</summary>
    public bool IsSame => Runs.All(run => run.Kind == DiffKind.Same);
}
