using System.Collections.Immutable;
using HousingFirst.Manuals.Changes;
using HousingFirst.Manuals.Editions;
using HousingFirst.Manuals.Shelves;
using HousingFirst.Sdk.Caching;
using HousingFirst.Sdk.Security;
using HousingFirst.Sdk.Theming;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace HousingFirst.Manuals.Areas.Pages;

/// <summary>What has changed in a manual since an older edition.</summary>
[OpenToReaders]
[CacheForReaders("siden")]
internal sealed class ChangesModel(IManuals manuals, PortalEditions editions, IPageFrame frame) : PageModel
{
    public ShelvedManual Manual { get; private set; } = null!; // set before the view runs

    /// <summary>The older editions that can be compared with, newest first.</summary>
    public ImmutableArray<OlderEdition> Older { get; private set; } = [];

    /// <summary>The comparison; null when there is no such edition.</summary>
    public EditionChanges? Changes { get; private set; }

    /// <summary>What the reader asked for and cannot have; null when all is well.</summary>
    public string? Unknown { get; private set; }

    public async Task<IActionResult> OnGetAsync(string manual, string? siden, CancellationToken cancellationToken)
    {
        if (await manuals.FindAsync(manual, cancellationToken) is not { } found)
        {
            return NotFound();
        }

        Manual = found;
        Older = await editions.BeforeAsync(found.Edition, cancellationToken);
        var wanted = string.IsNullOrEmpty(siden)
            ? Older.FirstOrDefault()
            : EditionNumber.TryParse(siden, out var number) ? Older.FirstOrDefault(older => older.Number == number) : null;
        if (wanted is not null && await editions.OlderAsync(found.Edition, wanted, cancellationToken) is { } before)
        {
            Changes = EditionChanges.Between(before, found.Edition).Without(chapter => found.IsTakenBack(chapter, before.Number));
        }
        else if (!string.IsNullOrEmpty(siden))
        {
            Unknown = siden[..Math.Min(siden.Length, 20)];
            Response.StatusCode = StatusCodes.Status404NotFound;
        }

        return Page();
    }

    /// <summary>Where the section stands now; null for one that is gone.</summary>
    public string? Address(SectionChange section) =>
        Manual.Edition.Find(section.Id) is { } place ? frame.Url("~" + ManualAddresses.Section(Manual.Id, place.Chapter.Id, place.Id)) : null;

    /// <summary>Whether the portal shows its own text in the section's place.</summary>
    public bool IsReplaced(SectionChange section) => Manual.Overlay.ReplacementOf(section.Id) is not null;
}
