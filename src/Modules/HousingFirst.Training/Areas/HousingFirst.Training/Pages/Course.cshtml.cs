using System.Collections.Immutable;
using HousingFirst.Manuals;
using HousingFirst.Manuals.Rendering;
using HousingFirst.Manuals.Shelves;
using HousingFirst.Sdk.Caching;
using HousingFirst.Sdk.Portals;
using HousingFirst.Sdk.Security;
using HousingFirst.Training.Courses;
using HousingFirst.Training.Includes;
using HousingFirst.Training.Shelves;
using Microsoft.AspNetCore.Html;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace HousingFirst.Training.Areas.Pages;

/// <summary>A course: what one can do afterwards, its programme and its runs.</summary>
[OpenToReaders]
[CacheForReaders]
internal sealed class CourseModel(ReaderCourses courses, IManuals manuals, IManualPages pages, ICurrentPortal current) : PageModel
{
    public ShelvedCourse Course { get; private set; } = null!; // set, as all below, before the view runs

    /// <summary>Whether the reader may read the lessons.</summary>
    public bool MayRead { get; private set; }

    /// <summary>Whether a workplace asks for it by the portal's form.</summary>
    public bool IsOrdered => Course.Course.Kind == CourseKind.Workplace && current.Portal.Features.Contains(Startup.EnquiriesFeature);

    public bool SeesTrainerMaterial => courses.SeesTrainerMaterial;

    public DateOnly Today => courses.Today;

    /// <summary>The manuals behind it that the reader may see.</summary>
    public ImmutableArray<ShelvedManual> Manuals { get; private set; }

    /// <summary>Its practice tasks with their texts.</summary>
    public ImmutableArray<(PracticeTask Task, HtmlString Text)> Practice { get; private set; }

    public ManualPage Text { get; private set; } = null!;

    public async Task<IActionResult> OnGetAsync(string course, CancellationToken cancellationToken)
    {
        if (await courses.FindAsync(course, cancellationToken) is not { } found)
        {
            return NotFound();
        }

        Course = found;
        MayRead = courses.MayRead(found);
        Text = await pages.BeginAsync($"kursus-{found.Course.Id}", found.Course.Version, cancellationToken);
        Practice = [.. found.Course.Practice.Select(task => (task, Text.Text(task.Text, task.Title, 3)))];
        var used = found.Course.Lessons.SelectMany(SectionPins.Of).Select(section => section.Manual).ToHashSet(StringComparer.Ordinal);
        Manuals = [.. (await manuals.ListAsync(cancellationToken)).Where(manual => used.Contains(manual.Id))];
        return Page();
    }
}
