using HousingFirst.Sdk.Caching;
using HousingFirst.Sdk.Security;
using HousingFirst.Training.Booklets;
using HousingFirst.Training.Shelves;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace HousingFirst.Training.Areas.Pages;

/// <summary>A course's material for participants on one page, for paper.</summary>
[OpenToReaders]
[CacheForReaders]
internal sealed class ParticipantBookletModel(ReaderCourses courses, BookletRenderer renderer) : PageModel
{
    public BookletView Booklet { get; private set; } = null!; // set before the view runs

    public async Task<IActionResult> OnGetAsync(string course, CancellationToken cancellationToken)
    {
        if (await courses.FindAsync(course, cancellationToken) is not { } found || !courses.MayRead(found))
        {
            return NotFound();
        }

        Booklet = await renderer.RenderAsync(found, forTrainer: false, cancellationToken);
        return Page();
    }
}
