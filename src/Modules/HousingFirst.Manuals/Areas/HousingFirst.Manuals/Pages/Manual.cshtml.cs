using System.Collections.Immutable;
using HousingFirst.Manuals.Shelves;
using HousingFirst.Sdk.Caching;
using HousingFirst.Sdk.Security;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace HousingFirst.Manuals.Areas.Pages;

/// <summary>A manual's title page.</summary>
[OpenToReaders]
[CacheForReaders]
internal sealed class ManualModel(IManuals manuals, PortalEditions editions) : PageModel
{
    public ShelvedManual Manual { get; private set; } = null!; // set before the view runs

    /// <summary>Older editions that the reader can see the differences from, newest first.</summary>
    public ImmutableArray<OlderEdition> Older { get; private set; } = [];

    /// <summary>What the portal says of its own newest edition; null where it has none.</summary>
    public EditionNote? Note { get; private set; }

    public async Task<IActionResult> OnGetAsync(string manual, CancellationToken cancellationToken)
    {
        if (await manuals.FindAsync(manual, cancellationToken) is not { } found)
        {
            return NotFound();
        }

        Manual = found;
        Older = await editions.BeforeAsync(found.Edition, cancellationToken);
        Note = await editions.NoteAsync(found.Edition, cancellationToken);
        return Page();
    }
}
