using System.Collections.Immutable;

namespace HousingFirst.Manuals.Workshop;

/// <summary>Who takes a step.</summary>
/// <param name="AccountId">The account; empty for the machinery.</param>
/// <param name="Hands">Whose steps it may take.</param>
internal sealed record ChapterActor(string AccountId, ImmutableHashSet<ChapterHand> Hands)
{
    /// <summary>The platform itself: the day's tasks, and what one step brings with it.</summary>
    public static ChapterActor Machinery { get; } = new("", [ChapterHand.Machinery, ChapterHand.Writer]);
}
