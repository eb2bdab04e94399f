using System.Collections.Immutable;
using HousingFirst.Manuals;
using HousingFirst.Manuals.Links;
using HousingFirst.Manuals.Rendering;
using HousingFirst.Sdk.Caching;
using HousingFirst.Sdk.Security;
using HousingFirst.Sdk.Theming;
using HousingFirst.Training.Courses;
using HousingFirst.Training.Lessons;
using HousingFirst.Training.Quizzes;
using HousingFirst.Training.Reading;
using HousingFirst.Training.Shelves;
using HousingFirst.Ui.Pages;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace HousingFirst.Training.Areas.Pages;

/// <summary>The reading view of a lesson.</summary>
[OpenToReaders]
[CacheForReaders]
internal sealed class LessonModel(ReaderCourses courses, IManualPages pages, LessonRenderer renderer, Quizzes.QuizReader quizzes, IPageFrame frame) : PageModel
{
    public ShelvedCourse Course { get; private set; } = null!; // set, as all below, before the view runs

    public LessonView View { get; private set; } = null!;

    public ManualPage Text { get; private set; } = null!;

    public QuizView? Quiz { get; private set; }

    public ImmutableArray<HeadingLink> Headings { get; private set; }

    public FrameLink? Previous { get; private set; }

    public FrameLink? Next { get; private set; }

    public async Task<IActionResult> OnGetAsync(string course, string lesson, CancellationToken cancellationToken)
    {
        if (await courses.FindAsync(course, cancellationToken) is not { } found || !courses.MayRead(found) || found.Course.Lesson(lesson) is not { } read)
        {
            return NotFound();
        }

        Course = found;
        Text = await pages.BeginAsync($"kursus-{found.Course.Id}", found.Course.Version, cancellationToken);
        View = await renderer.RenderAsync(
            Text, found, read, LessonText.Read(read.Text).ForParticipants(), level: 1, new HashSet<SectionReference>(), cancellationToken);
        Quiz = await quizzes.ReadAsync(found.Course, read, answers: null, cancellationToken);
        Headings = [.. View.Pieces.OfType<LessonPieceView.Heading>().Select(heading => new HeadingLink(heading.Id, heading.Title, heading.Level))];
        var lessons = found.Course.Lessons.ToList();
        var index = lessons.IndexOf(read);
        Previous = index > 0 ? Link(lessons[index - 1]) : null;
        Next = index + 1 < lessons.Count ? Link(lessons[index + 1]) : null;
        return Page();
    }

    private FrameLink Link(Lesson other) => new(other.Title, frame.Url("~" + TrainingAddresses.Lesson(Course.Course.Id, other.Id)));
}
