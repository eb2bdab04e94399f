using System.Collections.Immutable;

namespace HousingFirst.Training.Quizzes;

/// <summary>What is said to an answer.</summary>
/// <param name="Outcome">How it was.</param>
/// <param name="Feedback">What helps, in the order of the answers.</param>
internal sealed record QuizResult(QuizOutcome Outcome, ImmutableArray<string> Feedback);
