using System.Collections.Immutable;
using HousingFirst.Manuals.Editions;
using HousingFirst.Manuals.Overlays;
using HousingFirst.Manuals.Shelves;
using HousingFirst.Sdk.Security;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.Extensions.Localization;

namespace HousingFirst.Manuals.Areas.Pages.Admin;

/// <summary>A manual for those who write: its chapters and sections, and what the portal has laid over each.</summary>
[RequirePermission(nameof(ManualsPermissions.ManageManuals))]
internal sealed class ManualDeskModel(OverlayDesk desk, IStringLocalizer<ManualDeskTexts> texts) : PageModel
{
    public ShelvedManual Manual { get; private set; } = null!; // set before the view runs

    /// <summary>What was done just before, to be said on top.</summary>
    public string? WasDone { get; private set; }

    public async Task<IActionResult> OnGetAsync(string manual, string? udfoert, CancellationToken cancellationToken)
    {
        ModelState.Clear();
        if (await desk.FindAsync(manual, cancellationToken) is not { } found)
        {
            return NotFound();
        }

        Manual = found;
        WasDone = udfoert is not null && texts["Done." + udfoert] is { ResourceNotFound: false } done ? done.Value : null;
        return Page();
    }

    public ImmutableArray<LaidEntry> LaidOver(string target) => [.. Manual.Laid.Where(laid => laid.Yours.Target == target)];

    /// <summary>Whether the portal has laid anything over the chapter.</summary>
    public bool IsTouched(ManualChapter chapter) => Manual.Laid.Any(laid => Manual.Edition.Find(laid.Yours.Target)?.Chapter == chapter);
}
