using System.Collections.Immutable;

namespace HousingFirst.Training.Shelves;

/// <summary>All courses of a portal in its order, whoever may see them.</summary>
/// <param name="Courses">The courses.</param>
internal sealed record CourseShelf(ImmutableArray<ShelvedCourse> Courses);
