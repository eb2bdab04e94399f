using System.Collections.Immutable;

namespace HousingFirst.Training.Quizzes;

/// <summary>A quiz as a page shows it.</summary>
/// <param name="Action">Address of the answer page.</param>
/// <param name="Questions">The questions.</param>
internal sealed record QuizView(string Action, ImmutableArray<QuestionView> Questions)
{
    public int Answered => Questions.Count(question => question.Result is { Outcome: not QuizOutcome.NotAnswered });

    public int Right => Questions.Count(question => question.Result?.Outcome == QuizOutcome.Right);
}
