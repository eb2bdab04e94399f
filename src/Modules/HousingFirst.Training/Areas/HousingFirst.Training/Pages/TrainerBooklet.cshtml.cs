using HousingFirst.Sdk.Security;
using HousingFirst.Training.Booklets;
using HousingFirst.Training.Shelves;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace HousingFirst.Training.Areas.Pages;

/// <summary>A course's whole material on one page, with what is for the trainer alone and the answers of the quizzes.</summary>
[RequirePermission("ViewTrainerMaterial")]
internal sealed class TrainerBookletModel(ReaderCourses courses, BookletRenderer renderer) : PageModel
{
    public BookletView Booklet { get; private set; } = null!; // set before the view runs

    public async Task<IActionResult> OnGetAsync(string course, CancellationToken cancellationToken)
    {
        if (await courses.FindAsync(course, cancellationToken) is not { } found)
        {
            return NotFound();
        }

        Booklet = await renderer.RenderAsync(found, forTrainer: true, cancellationToken);
        return Page();
    }
}
