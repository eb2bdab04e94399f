using HousingFirst.Manuals.Shelves;
using HousingFirst.Sdk.Caching;
using HousingFirst.Sdk.Security;
using HousingFirst.Sdk.Theming;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace HousingFirst.Manuals.Areas.Pages;

/// <summary>Says that a chapter was taken back, why, and where to read instead: where its old links and printed codes lead.</summary>
[OpenToReaders]
[CacheForReaders]
internal sealed class WithdrawnModel(IManuals manuals, IPageFrame frame) : PageModel
{
    public ShelvedManual Manual { get; private set; } = null!; // set, as all below, before the view runs

    public WithdrawnChapter Chapter { get; private set; } = null!;

    /// <summary>Where to read instead: a chapter that readers have, or the manual.</summary>
    public FrameLink Instead { get; private set; } = null!;

    public async Task<IActionResult> OnGetAsync(string manual, string chapter, CancellationToken cancellationToken)
    {
        if (await manuals.FindAsync(manual, cancellationToken) is not { } found || found.Withdrawn.GetValueOrDefault(chapter) is not { } withdrawn)
        {
            return NotFound();
        }

        (Manual, Chapter) = (found, withdrawn);
        Instead = found.InsteadOf(withdrawn) is { } other
            ? new(other.Title, frame.Url("~" + ManualAddresses.Chapter(found.Id, other.Id)))
            : new(found.Title, frame.Url("~" + ManualAddresses.Manual(found.Id)));
        Response.StatusCode = StatusCodes.Status410Gone;
        return Page();
    }
}
