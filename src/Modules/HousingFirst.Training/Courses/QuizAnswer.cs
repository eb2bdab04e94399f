namespace HousingFirst.Training.Courses;

/// <summary>An answer that can be chosen.</summary>
/// <param name="Text">The answer.</param>
/// <param name="Right">Whether it is right.</param>
/// <param name="Feedback">What is said to somebody who chose it.</param>
internal sealed record QuizAnswer(string Text, bool Right, string? Feedback);
