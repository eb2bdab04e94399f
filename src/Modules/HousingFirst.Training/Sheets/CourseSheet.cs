using System.Collections.Immutable;
using HousingFirst.Manuals.Rendering;
using HousingFirst.Manuals.Shelves;
using HousingFirst.Training.Courses;
using HousingFirst.Training.Lessons;
using HousingFirst.Training.Shelves;
using Microsoft.AspNetCore.Html;

namespace HousingFirst.Training.Sheets;

/// <summary>A course as its page shows it to the current reader.</summary>
/// <param name="Course">The course.</param>
/// <param name="Text">Gives its sources, once all is written.</param>
/// <param name="Today">The day in the portal's time.</param>
internal sealed record CourseSheet(ShelvedCourse Course, ManualPage Text, DateOnly Today)
{
    /// <summary>Whether the reader may read the lessons.</summary>
    public required bool MayRead { get; init; }

    /// <summary>Whether a workplace asks for it by the portal's form.</summary>
    public required bool IsOrdered { get; init; }

    public required bool SeesTrainerMaterial { get; init; }

    /// <summary>The manuals behind it that the reader may see.</summary>
    public required ImmutableArray<ShelvedManual> Manuals { get; init; }

    /// <summary>Its practice tasks with their texts.</summary>
    public required ImmutableArray<(PracticeTask Task, HtmlString Text)> Practice { get; init; }

    /// <summary>The lessons in full, where they have no pages of their own to lead to: in a preview.</summary>
    public ImmutableArray<LessonView> Lessons { get; init; } = [];

    /// <summary>Whether it stands for what readers may not see yet.</summary>
    public bool IsPreview { get; init; }

    /// <summary>Where a lesson stands on the page itself.</summary>
    public static string Anchor(Lesson lesson) => "lektion-" + lesson.Id;
}
