using Microsoft.AspNetCore.Http;

namespace HousingFirst.Guidance.Matching;

/// <summary>Reads the answers out of a posted form. What is no choice of the edition counts as not answered.</summary>
internal static class MatchFormReader
{
    public static MatchAnswers Read(MatchEdition edition, IFormCollection form) =>
        edition.Questions.Aggregate(
            MatchAnswers.None,
            (answers, question) => form[question.Id] is [{ } choice] && question.Has(choice) ? answers.With(question.Id, choice) : answers);
}
