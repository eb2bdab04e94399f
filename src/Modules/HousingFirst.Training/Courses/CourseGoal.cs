namespace HousingFirst.Training.Courses;

/// <summary>Something that one can do after the course.</summary>
/// <param name="Id">Unique in the course.</param>
/// <param name="Text">One sentence.</param>
internal sealed record CourseGoal(string Id, string Text);
