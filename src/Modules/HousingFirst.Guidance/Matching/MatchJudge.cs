using System.Collections.Immutable;

namespace HousingFirst.Guidance.Matching;

/// <summary>Reads the table for somebody's answers. Pure; the rules themselves are the edition's.</summary>
internal static class MatchJudge
{
    private const string WishQuestion = "citizenWish";

    public static MatchResult Judge(MatchEdition edition, MatchAnswers answers)
    {
        var (row, fallback, recommendation) = Read(edition, answers);
        return new()
        {
            Edition = edition,
            Answers = answers,
            Row = row,
            Fallback = fallback,
            Recommendation = recommendation,
            Confidence = Confidence(edition, answers),
            Start = edition.Starts.First(start => Counts(start.Of, recommendation) && start.When.Holds(answers)),
            Flags = [.. edition.Flags.Where(flag => IsRaised(flag, edition, answers, row, fallback, recommendation))],
            Alternatives = Alternatives(edition, answers, row, fallback, recommendation),
        };
    }

    private static (MatchRule Row, MatchFallback? Fallback, MatchRecommendation Recommendation) Read(MatchEdition edition, MatchAnswers answers)
    {
        var row = edition.Rules.First(rule => rule.When.Holds(answers));
        var fallback = row.MayFallBack
            ? edition.Fallbacks.FirstOrDefault(fallback => fallback.Of == row.Recommend && fallback.When.Holds(answers))
            : null;
        return (row, fallback, edition.Recommendation(fallback?.Recommend ?? row.Recommend));
    }

    private static MatchConfidence Confidence(MatchEdition edition, MatchAnswers answers) => edition.Core.Count(question => answers.Knows(question.Id)) switch
    {
        var known when known >= edition.KnownForHigh => MatchConfidence.High,
        var known when known >= edition.KnownForMedium => MatchConfidence.Medium,
        _ => MatchConfidence.Low,
    };

    private static bool IsRaised(
        MatchFlag flag, MatchEdition edition, MatchAnswers answers, MatchRule row, MatchFallback? fallback, MatchRecommendation recommendation)
    {
        if (row.Flags.Contains(flag.Id) || fallback?.Flags.Contains(flag.Id) == true)
        {
            return true;
        }

        return flag.IsWish ? WishDiffers(edition, answers, recommendation) : flag.When?.Holds(answers) == true && Counts(flag.Of, recommendation);
    }

    // M-ACT is a form of ACT: who wishes the one is not against the other.
    private static bool WishDiffers(MatchEdition edition, MatchAnswers answers, MatchRecommendation recommendation) => answers[WishQuestion] switch
    {
        MatchAnswers.Unknown or "none" => false,
        _ when recommendation.IsVague => false,
        var wish when edition.Recommendations.FirstOrDefault(known => known.Id == wish) is { } wished => wished.Method != recommendation.Method,
        _ => true,
    };

    private static bool Counts(ImmutableArray<string> of, MatchRecommendation recommendation) => of.IsEmpty || of.Contains(recommendation.Id);

    // What is near: a real recommendation before "find out more", a small step before a big one, and what nobody knows yet before what is known.
    private static ImmutableArray<MatchAlternative> Alternatives(
        MatchEdition edition, MatchAnswers answers, MatchRule row, MatchFallback? fallback, MatchRecommendation recommendation)
    {
        var asked = row.When.Questions.ToHashSet(StringComparer.Ordinal);
        var sought = edition.Questions.Where(question => question.Weighs || asked.Contains(question.Id))
            .SelectMany(question => question.Choices.Where(choice => choice.Id != answers[question.Id]), (question, choice) => (question, choice))
            .Select(change => (
                Alternative: new MatchAlternative(Read(edition, answers.With(change.question.Id, change.choice.Id)).Recommendation, change.question, change.choice, null),
                Distance: change.question.Distance(answers[change.question.Id], change.choice.Id),
                IsKnown: answers.Knows(change.question.Id)))
            .OrderBy(found => found.Alternative.Recommendation.IsVague).ThenBy(found => found.Distance).ThenBy(found => found.IsKnown)
            .Select(found => found.Alternative);
        return
        [
            .. Named(edition, row, fallback).Concat(sought)
                .Where(alternative => alternative.Recommendation != recommendation)
                .DistinctBy(alternative => alternative.Recommendation.Id),
        ];
    }

    private static IEnumerable<MatchAlternative> Named(MatchEdition edition, MatchRule row, MatchFallback? fallback)
    {
        if (fallback is not null)
        {
            yield return new(edition.Recommendation(fallback.Of), null, null, fallback.AlternativeWhy);
        }

        if (row.Alternative is { } named)
        {
            yield return new(edition.Recommendation(named), null, null, row.AlternativeWhy);
        }
    }
}
