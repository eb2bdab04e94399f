namespace HousingFirst.Training.Writing;

/// <summary>What is wrong with a line of a quiz.</summary>
/// <param name="Line">The line, from 1.</param>
/// <param name="Text">The text that says so.</param>
internal sealed record QuizLineProblem(int Line, string Text);
