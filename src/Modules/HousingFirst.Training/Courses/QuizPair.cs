namespace HousingFirst.Training.Courses;

/// <summary>Two things that belong together.</summary>
/// <param name="Left">What is asked about.</param>
/// <param name="Right">What belongs to it.</param>
internal sealed record QuizPair(string Left, string Right);
