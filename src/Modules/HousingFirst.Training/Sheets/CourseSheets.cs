using System.Collections.Immutable;
using HousingFirst.Manuals;
using HousingFirst.Manuals.Links;
using HousingFirst.Sdk.Content;
using HousingFirst.Sdk.Portals;
using HousingFirst.Training.Content;
using HousingFirst.Training.Courses;
using HousingFirst.Training.Includes;
using HousingFirst.Training.Lessons;
using HousingFirst.Training.Reading;
using HousingFirst.Training.Shelves;

namespace HousingFirst.Training.Sheets;

/// <summary>Puts a course on its page for the current reader: as it is shown, or as it is being written.</summary>
internal sealed class CourseSheets(ReaderCourses courses, IManuals manuals, IManualPages pages, LessonRenderer renderer, ICurrentPortal current)
{
    private const int LessonLevel = 3;

    public async Task<CourseSheet> ReadAsync(ShelvedCourse course, CancellationToken cancellationToken)
    {
        var page = await pages.BeginAsync($"kursus-{course.Course.Id}", course.Course.Version, cancellationToken);
        var used = course.Course.Lessons.SelectMany(SectionPins.Of).Select(section => section.Manual).ToHashSet(StringComparer.Ordinal);
        return new(course, page, courses.Today)
        {
            MayRead = courses.MayRead(course),
            IsOrdered = course.Course.Kind == CourseKind.Workplace && current.Portal.Features.Contains(Startup.EnquiriesFeature),
            SeesTrainerMaterial = courses.SeesTrainerMaterial,
            Manuals = [.. (await manuals.ListAsync(cancellationToken)).Where(manual => used.Contains(manual.Id))],
            Practice = [.. course.Course.Practice.Select(task => (task, page.Text(task.Text, task.Title, LessonLevel)))],
        };
    }

    /// <summary>
    /// What is being written, as the reader would see it: hidden lessons are not there, and the lessons stand below for those who may read them.
    /// Null when it is no course.
    /// </summary>
    public async Task<CourseSheet?> PreviewAsync(ContentItem item, CancellationToken cancellationToken)
    {
        var draft = CourseHandler.Named(item);
        if (CourseItem.Read(draft) is not { } course)
        {
            return null;
        }

        var runs = (await courses.FindAsync(course.Id, cancellationToken))?.Runs ?? [];
        var sheet = await ReadAsync(ShelvedCourse.Of(draft, course, draft.Get<CoursePart>(), runs), cancellationToken);
        return sheet with { IsPreview = true, Lessons = sheet.MayRead ? await LessonsAsync(sheet, cancellationToken) : [] };
    }

    private async Task<ImmutableArray<LessonView>> LessonsAsync(CourseSheet sheet, CancellationToken cancellationToken)
    {
        HashSet<SectionReference> shown = [];
        var lessons = ImmutableArray.CreateBuilder<LessonView>();
        foreach (var lesson in sheet.Course.Course.Lessons)
        {
            var text = LessonText.Read(lesson.Text);
            lessons.Add(await renderer.RenderAsync(
                sheet.Text, sheet.Course, lesson, sheet.SeesTrainerMaterial ? text : text.ForParticipants(), LessonLevel, shown, cancellationToken));
        }

        return lessons.ToImmutable();
    }
}
