using HousingFirst.Training.Courses;
using HousingFirst.Training.Runs;

namespace HousingFirst.Training.Catalogue;

/// <summary>A run with its course, as a list shows it.</summary>
/// <param name="Course">The course.</param>
/// <param name="Run">The run.</param>
/// <param name="Today">The day on which it is shown.</param>
/// <param name="Level">Level of its heading.</param>
/// <param name="NamesCourse">Whether the course is named: not on the course's own page.</param>
internal sealed record RunOfCourse(Course Course, CourseRun Run, DateOnly Today, int Level = 3, bool NamesCourse = true);
