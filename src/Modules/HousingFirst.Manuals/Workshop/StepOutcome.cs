using System.Collections.Immutable;

namespace HousingFirst.Manuals.Workshop;

/// <summary>What came of a step.</summary>
internal abstract record StepOutcome
{
    /// <summary>It is taken; the version, or its copy, is in this state now.</summary>
    public sealed record Taken(ChapterState State) : StepOutcome;

    /// <summary>It counts, and others have to take it too.</summary>
    /// <param name="Lacking">How many.</param>
    public sealed record Counted(int Lacking) : StepOutcome;

    /// <summary>It is not taken.</summary>
    /// <param name="Because">All that is lacking.</param>
    public sealed record Refused(ImmutableArray<ChapterNeed> Because) : StepOutcome;
}
