using System.Collections.Immutable;
using static HousingFirst.Manuals.Workshop.ChapterHand;
using static HousingFirst.Manuals.Workshop.ChapterNeed;
using static HousingFirst.Manuals.Workshop.ChapterState;

namespace HousingFirst.Manuals.Workshop;

/// <summary>How chapters come to readers, and leave them: what is not here cannot be done.</summary>
internal static class ChapterTransitions
{
    public static ImmutableArray<ChapterTransition> All { get; } =
    [
        new(ChapterStep.Submit, [Draft, ChangesRequested], InReview, Writer, SoundText, Sources, LawDates, NextReview),
        new(ChapterStep.RequestChanges, [InReview, Approved], ChangesRequested, Reviewer, Comment),
        new(ChapterStep.Approve, [InReview], Approved, Reviewer, NotTheAuthor, NotTwice) { IsCounted = true },
        new(ChapterStep.Publish, [Approved], Published, Publisher, SoundText),
        new(ChapterStep.Flag, [Published], DueForRevision, Writer, Comment),
        new(ChapterStep.StartRevision, [DueForRevision], Draft, Writer) { Copies = true },
        new(ChapterStep.ConfirmUnchanged, [DueForRevision], Published, Reviewer, NextReview),
        new(ChapterStep.Supersede, [Published, DueForRevision], Superseded, Machinery, NewerVersion),
        new(ChapterStep.Withdraw, [Published], Withdrawn, Publisher, Comment, Replacement),
    ];

    public static ChapterTransition Of(ChapterStep step) => All.First(row => row.Step == step);
}
