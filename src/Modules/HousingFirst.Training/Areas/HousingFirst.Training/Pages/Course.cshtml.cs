using HousingFirst.Sdk.Caching;
using HousingFirst.Sdk.Security;
using HousingFirst.Training.Sheets;
using HousingFirst.Training.Shelves;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace HousingFirst.Training.Areas.Pages;

/// <summary>A course: what one can do afterwards, its programme and its runs.</summary>
[OpenToReaders]
[CacheForReaders]
internal sealed class CourseModel(ReaderCourses courses, CourseSheets sheets) : PageModel
{
    public CourseSheet Sheet { get; private set; } = null!; // set before the view runs

    public async Task<IActionResult> OnGetAsync(string course, CancellationToken cancellationToken)
    {
        if (await courses.FindAsync(course, cancellationToken) is not { } found)
        {
            return NotFound();
        }

        Sheet = await sheets.ReadAsync(found, cancellationToken);
        return Page();
    }
}
