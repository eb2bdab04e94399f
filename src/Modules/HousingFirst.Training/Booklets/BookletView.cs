using System.Collections.Immutable;
using HousingFirst.Manuals.Rendering;
using HousingFirst.Training.Courses;
using HousingFirst.Training.Lessons;
using Microsoft.AspNetCore.Html;

namespace HousingFirst.Training.Booklets;

/// <summary>A course on one page, for paper.</summary>
/// <param name="Course">The course.</param>
/// <param name="Lessons">Its lessons in order.</param>
/// <param name="Practice">Its practice tasks.</param>
/// <param name="Text">Gives its sources, once all is written.</param>
/// <param name="IsTrainers">Whether it holds what is for the trainer.</param>
internal sealed record BookletView(
    Course Course, ImmutableArray<LessonView> Lessons, ImmutableArray<(PracticeTask Task, HtmlString Text)> Practice, ManualPage Text, bool IsTrainers);
