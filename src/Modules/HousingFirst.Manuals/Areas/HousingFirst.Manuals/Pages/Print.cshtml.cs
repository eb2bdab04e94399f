using System.Collections.Immutable;
using HousingFirst.Manuals.Editions;
using HousingFirst.Manuals.Rendering;
using HousingFirst.Manuals.Shelves;
using HousingFirst.Sdk.Caching;
using HousingFirst.Sdk.Security;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace HousingFirst.Manuals.Areas.Pages;

/// <summary>A whole manual on one page, for paper.</summary>
[OpenToReaders]
[CacheForReaders]
internal sealed class PrintModel(ReaderManuals manuals) : PageModel
{
    public ShelvedManual Manual { get; private set; } = null!; // set before the view runs

    public ImmutableArray<(ManualChapter Chapter, RenderedChapter Text)> Chapters { get; private set; }

    public async Task<IActionResult> OnGetAsync(string manual, CancellationToken cancellationToken)
    {
        if (await manuals.FindAsync(manual, cancellationToken) is not { } found)
        {
            return NotFound();
        }

        Manual = found;
        var chapters = ImmutableArray.CreateBuilder<(ManualChapter, RenderedChapter)>(found.Edition.Chapters.Length);
        foreach (var chapter in found.Edition.Chapters)
        {
            chapters.Add((chapter, await manuals.RenderAsync(found, chapter, cancellationToken)));
        }

        Chapters = chapters.ToImmutable();
        return Page();
    }
}
