using System.Collections.Immutable;
using HousingFirst.Manuals;
using HousingFirst.Manuals.Links;
using HousingFirst.Manuals.Rendering;
using HousingFirst.Sdk.Caching;
using HousingFirst.Sdk.Security;
using HousingFirst.Training.Courses;
using HousingFirst.Training.Lessons;
using HousingFirst.Training.Reading;
using HousingFirst.Training.Shelves;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace HousingFirst.Training.Areas.Pages;

/// <summary>A lesson for a projector: what participants see, one heading or box a screen; a long page where there is no script.</summary>
[OpenToReaders]
[CacheForReaders]
internal sealed class ProjectorModel(ReaderCourses courses, IManualPages pages, LessonRenderer renderer) : PageModel
{
    public Course Course { get; private set; } = null!; // set, as all below, before the view runs

    public LessonView View { get; private set; } = null!;

    public ImmutableArray<Slide> Slides { get; private set; }

    public ManualPage Text { get; private set; } = null!;

    public async Task<IActionResult> OnGetAsync(string course, string lesson, CancellationToken cancellationToken)
    {
        if (await courses.FindAsync(course, cancellationToken) is not { } found || !courses.MayRead(found) || found.Course.Lesson(lesson) is not { } read)
        {
            return NotFound();
        }

        Course = found.Course;
        Text = await pages.BeginAsync($"kursus-{found.Course.Id}", found.Course.Version, cancellationToken);
        View = await renderer.RenderAsync(
            Text, found, read, LessonText.Read(read.Text).ForParticipants(), level: 1, new HashSet<SectionReference>(), cancellationToken);
        Slides = Slide.Of(View.Pieces);
        return Page();
    }
}
