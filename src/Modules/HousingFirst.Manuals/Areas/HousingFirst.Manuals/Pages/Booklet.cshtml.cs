using System.Collections.Immutable;
using HousingFirst.Manuals.Booklets;
using HousingFirst.Manuals.Editions;
using HousingFirst.Manuals.Rendering;
using HousingFirst.Manuals.Shelves;
using HousingFirst.Sdk.Caching;
using HousingFirst.Sdk.Security;
using HousingFirst.Sdk.Theming;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace HousingFirst.Manuals.Areas.Pages;

/// <summary>A whole manual as a booklet for paper.</summary>
[OpenToReaders]
[CacheForReaders]
internal sealed class BookletModel(ReaderManuals manuals, IPageFrame frame) : PageModel
{
    public ShelvedManual Manual { get; private set; } = null!; // set before the view runs

    public ImmutableArray<(ManualChapter Chapter, RenderedChapter Text)> Chapters { get; private set; }

    /// <summary>When the whole was last held up against its sources and when the first chapter is due again; null without chapters.</summary>
    public ReviewDates? Dates => ReviewDates.Of(Manual.Edition);

    public async Task<IActionResult> OnGetAsync(string manual, CancellationToken cancellationToken)
    {
        if (await manuals.FindAsync(manual, cancellationToken) is not { } found)
        {
            return NotFound();
        }

        Manual = found;
        Chapters = await manuals.RenderAllAsync(found, cancellationToken);
        return Page();
    }

    /// <summary>A full address, as paper needs it.</summary>
    public string Address(string path) => frame.FullUrl("~" + path);
}
