using System.Collections.Immutable;

namespace HousingFirst.Manuals.Workshop;

/// <summary>Whether a step can be taken, and where it leads. Pure: it changes nothing.</summary>
internal static class ChapterRules
{
    public static StepOutcome Decide(ChapterVersion version, ChapterStep step, ChapterActor actor, StepFacts facts)
    {
        var row = ChapterTransitions.Of(step);

        // Whoever may not, or comes too late, is told that alone: the rest is no business of theirs.
        if (!actor.Hands.Contains(row.Hand))
        {
            return new StepOutcome.Refused([ChapterNeed.Permission]);
        }

        if (!row.From.Contains(version.State))
        {
            return new StepOutcome.Refused([ChapterNeed.RightState]);
        }

        ImmutableArray<ChapterNeed> lacking = [.. row.Needs.Where(need => !IsMet(need, version, actor, facts))];
        if (!lacking.IsEmpty)
        {
            return new StepOutcome.Refused(lacking);
        }

        var left = row.IsCounted ? facts.Approvals - version.Approvals.Count - 1 : 0;
        return left > 0 ? new StepOutcome.Counted(left) : new StepOutcome.Taken(row.To);
    }

    /// <summary>The steps that somebody can try: theirs to take, from the state that the version is in, and not forbidden to this person.</summary>
    public static IEnumerable<ChapterStep> Open(ChapterVersion version, ChapterActor actor) => ChapterTransitions.All
        .Where(row => row.Hand != ChapterHand.Machinery && actor.Hands.Contains(row.Hand) && row.From.Contains(version.State))
        .Where(row => row.Needs.Where(need => need is ChapterNeed.NotTheAuthor or ChapterNeed.NotTwice)
            .All(need => IsMet(need, version, actor, Nothing)))
        .Select(row => row.Step);

    private static StepFacts Nothing => new(default, 0);

    private static bool IsMet(ChapterNeed need, ChapterVersion version, ChapterActor actor, StepFacts facts) => need switch
    {
        ChapterNeed.SoundText => !facts.HasErrors,
        ChapterNeed.Sources => facts is { Sources: > 0, UnknownSources: 0 },
        ChapterNeed.LawDates => !facts.NamesTheLaw || facts.LawsChecked || facts.ValidTo > facts.Today,
        ChapterNeed.ValidTo => facts.ValidTo is null || facts.ValidTo > facts.Today,
        ChapterNeed.NextReview => facts.NextReview > facts.Today,
        ChapterNeed.NotTheAuthor => !version.Authors.Contains(actor.AccountId, StringComparer.Ordinal),
        ChapterNeed.NotTwice => !version.Approvals.Contains(actor.AccountId, StringComparer.Ordinal),
        ChapterNeed.Comment => facts.Comment.Length > 0,
        ChapterNeed.Replacement => facts.Replacement.Length > 0,
        ChapterNeed.NewerVersion => facts.HasNewer,
        _ => true,
    };
}
