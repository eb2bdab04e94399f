using System.Collections.Immutable;
using HousingFirst.Training.Courses;

namespace HousingFirst.Training.Lessons;

/// <summary>A lesson as it is shown.</summary>
/// <param name="Module">The module that it belongs to.</param>
/// <param name="Lesson">The lesson.</param>
/// <param name="Pieces">Its text.</param>
internal sealed record LessonView(CourseModule Module, Lesson Lesson, ImmutableArray<LessonPieceView> Pieces);
