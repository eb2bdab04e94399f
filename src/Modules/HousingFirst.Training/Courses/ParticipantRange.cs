namespace HousingFirst.Training.Courses;

/// <summary>How many a course is made for.</summary>
/// <param name="Min">Fewest.</param>
/// <param name="Max">Most.</param>
internal sealed record ParticipantRange(int Min, int Max);
