using System.Collections.Immutable;

namespace HousingFirst.Manuals.Changes;

/// <summary>A paragraph, item or row with what became of its words.</summary>
/// <param name="Runs">The words in reading order; what was removed stands before what came in its place.</param>
public sealed record DiffBlock(ImmutableArray<DiffRun> Runs)
{
    public bool IsSame => Runs.All(run => run.Kind == DiffKind.Same);
}
