using System.Collections.Immutable;
using HousingFirst.Manuals.Editions;
using HousingFirst.Manuals.Shelves;
using HousingFirst.Sdk.Caching;
using HousingFirst.Sdk.Security;
using HousingFirst.Sdk.Theming;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace HousingFirst.Manuals.Areas.Pages;

/// <summary>Addresses and QR codes that do not change: of one section, or of a chapter and all its sections.</summary>
[OpenToReaders]
[CacheForReaders]
internal sealed class ShareModel(IManuals manuals, IPageFrame frame) : PageModel
{
    public ShelvedManual Manual { get; private set; } = null!; // set, as all below, before the view runs

    public ManualChapter Chapter { get; private set; } = null!;

    /// <summary>What is shared: one place, or the chapter's and those of its sections.</summary>
    public ImmutableArray<ManualPlace> Places { get; private set; }

    /// <summary>Whether it is one section that is shared.</summary>
    public bool IsOne { get; private set; }

    public async Task<IActionResult> OnGetAsync(string manual, string chapter, string? id, CancellationToken cancellationToken)
    {
        if (await manuals.FindAsync(manual, cancellationToken) is not { } found || found.Edition.Chapter(chapter) is not { } text)
        {
            return NotFound();
        }

        (Manual, Chapter, IsOne) = (found, text, id is not null);
        Places =
        [
            .. text.Sections.Select(section => section.Id).Prepend(text.Id)
                .Where(place => id is null)
                .Append(id).OfType<string>()
                .Select(found.Edition.Find).OfType<ManualPlace>()
                .Where(place => place.Chapter == text),
        ];
        return Places.IsEmpty ? NotFound() : Page();
    }

    /// <summary>A place's full address that does not change.</summary>
    public string Address(ManualPlace place) => frame.FullUrl("~" + ManualAddresses.Permanent(Manual.Id, place.Id));
}
