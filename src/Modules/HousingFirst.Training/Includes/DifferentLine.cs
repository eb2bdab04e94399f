namespace HousingFirst.Training.Includes;

/// <summary>A line of a comparison.</summary>
/// <param name="Change">Whether it was taken out, put in, or stayed.</param>
/// <param name="Text">The line.</param>
internal sealed record DifferentLine(LineChange Change, string Text);
