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
        new(ChapterStep.ConfirmUnchanged, [DueForRevision], Published, Reviewer, NextReview, LawDates, ValidTo),
        new(ChapterStep.Supersede, [Published, DueForRevision], Superseded, Machinery, NewerVersion),
        // The domain has it from published alone. What waits for a revision can be wrong too.
        new(ChapterStep.Withdraw, [Published, DueForRevision], Withdrawn, Publisher, Comment, Replacement),
        new(ChapterStep.Discard, [Draft, ChangesRequested], Discarded, Writer),
        new(ChapterStep.Restore, [Discarded], Draft, Writer),
    ];

    public static ChapterTransition Of(ChapterStep step) => All.First(row => row.Step == step);
}
