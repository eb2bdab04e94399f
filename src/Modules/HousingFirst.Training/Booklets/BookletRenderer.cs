using System.Collections.Immutable;
using HousingFirst.Manuals;
using HousingFirst.Manuals.Links;
using HousingFirst.Training.Lessons;
using HousingFirst.Training.Reading;
using HousingFirst.Training.Shelves;

namespace HousingFirst.Training.Booklets;

/// <summary>Puts a whole course on one page. A section that several lessons include is printed once.</summary>
internal sealed class BookletRenderer(IManualPages pages, LessonRenderer renderer)
{
    private const int LessonLevel = 2;

    public async Task<BookletView> RenderAsync(ShelvedCourse course, bool forTrainer, CancellationToken cancellationToken)
    {
        var page = await pages.BeginAsync($"kursus-{course.Course.Id}", course.Course.Version, cancellationToken);
        var shown = new HashSet<SectionReference>();
        var lessons = ImmutableArray.CreateBuilder<LessonView>();
        foreach (var lesson in course.Course.Lessons)
        {
            var text = LessonText.Read(lesson.Text);
            lessons.Add(await renderer.RenderAsync(
                page, course, lesson, forTrainer ? text : text.ForParticipants(), LessonLevel, shown, cancellationToken));
        }

        return new(
            course.Course, lessons.ToImmutable(),
            [.. course.Course.Practice.Select(task => (task, page.Text(task.Text, task.Title, LessonLevel)))], page, forTrainer);
    }
}
