using HousingFirst.Manuals.Editions;
using HousingFirst.Manuals.Rendering;
using HousingFirst.Manuals.Shelves;
using HousingFirst.Sdk.Caching;
using HousingFirst.Sdk.Security;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace HousingFirst.Manuals.Areas.Pages;

/// <summary>A chapter for a projector: one section a screen; a long page where there is no script.</summary>
[OpenToReaders]
[CacheForReaders]
internal sealed class ProjectorModel(ReaderManuals manuals) : PageModel
{
    public ShelvedManual Manual { get; private set; } = null!; // set, as all below, before the view runs

    public ManualChapter Chapter { get; private set; } = null!;

    public RenderedChapter Text { get; private set; } = null!;

    public async Task<IActionResult> OnGetAsync(string manual, string chapter, CancellationToken cancellationToken)
    {
        if (await manuals.FindAsync(manual, cancellationToken) is not { } found || found.Edition.Chapter(chapter) is not { } text)
        {
            return NotFound();
        }

        (Manual, Chapter) = (found, text);
        Text = await manuals.RenderAsync(found, text, cancellationToken);
        return Page();
    }
}
