using System.Collections.Immutable;

namespace HousingFirst.Manuals.Workshop;

/// <summary>A row of the table by which chapters come to readers.</summary>
/// <param name="Step">What is done.</param>
/// <param name="From">The states that it begins from.</param>
/// <param name="To">The state that it leads to.</param>
/// <param name="Hand">Whose step it is.</param>
/// <param name="Needs">What it asks for besides.</param>
internal sealed record ChapterTransition(
    ChapterStep Step, ImmutableArray<ChapterState> From, ChapterState To, ChapterHand Hand, params ImmutableArray<ChapterNeed> Needs)
{
    /// <summary>A new version begins in the state; the old one stays with readers as it is.</summary>
    public bool Copies { get; init; }

    /// <summary>It is taken by as many people as the portal asks for, and leads on with the last of them.</summary>
    public bool IsCounted { get; init; }
}
