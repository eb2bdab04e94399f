namespace HousingFirst.Training.Quizzes;

/// <summary>How an answer was.</summary>
internal enum QuizOutcome
{
    NotAnswered,
    Wrong,

    /// <summary>Something of it is right.</summary>
    Partly,
    Right,
}
