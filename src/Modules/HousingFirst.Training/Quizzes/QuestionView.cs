using HousingFirst.Manuals.Links;

namespace HousingFirst.Training.Quizzes;

/// <summary>A question as a page shows it.</summary>
/// <param name="Sheet">The question.</param>
/// <param name="Answers">What the reader answered.</param>
/// <param name="Result">What is said to it; null before the reader has answered.</param>
/// <param name="Section">Where the reader finds out; null when the reader cannot open it.</param>
internal sealed record QuestionView(QuizSheet Sheet, QuizAnswers Answers, QuizResult? Result, SectionLink? Section);
