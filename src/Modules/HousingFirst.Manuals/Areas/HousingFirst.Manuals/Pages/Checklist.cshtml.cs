using HousingFirst.Manuals.Editions;
using HousingFirst.Manuals.Shelves;
using HousingFirst.Sdk.Caching;
using HousingFirst.Sdk.Security;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace HousingFirst.Manuals.Areas.Pages;

/// <summary>One checklist: ticked on a phone, or printed with edition, section and a line for the date.</summary>
[OpenToReaders]
[CacheForReaders]
internal sealed class ChecklistModel(IManuals manuals) : PageModel
{
    public ShelvedManual Manual { get; private set; } = null!; // set, as all below, before the view runs

    public ManualPlace Place { get; private set; } = null!;

    public Checklist List { get; private set; } = null!;

    public async Task<IActionResult> OnGetAsync(string manual, string list, CancellationToken cancellationToken)
    {
        if (await manuals.FindAsync(manual, cancellationToken) is not { } found
            || found.Edition.Checklist(list) is not { } checklist
            || found.Edition.Find(checklist.Id) is not { } place)
        {
            return NotFound();
        }

        (Manual, Place, List) = (found, place, checklist);
        return Page();
    }
}
