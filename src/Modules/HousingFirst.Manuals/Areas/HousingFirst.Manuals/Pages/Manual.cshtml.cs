using HousingFirst.Manuals.Shelves;
using HousingFirst.Sdk.Caching;
using HousingFirst.Sdk.Security;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace HousingFirst.Manuals.Areas.Pages;

/// <summary>A manual's title page.</summary>
[OpenToReaders]
[CacheForReaders]
internal sealed class ManualModel(IManuals manuals) : PageModel
{
    public ShelvedManual Manual { get; private set; } = null!; // set before the view runs

    public async Task<IActionResult> OnGetAsync(string manual, CancellationToken cancellationToken)
    {
        if (await manuals.FindAsync(manual, cancellationToken) is not { } found)
        {
            return NotFound();
        }

        Manual = found;
        return Page();
    }
}
