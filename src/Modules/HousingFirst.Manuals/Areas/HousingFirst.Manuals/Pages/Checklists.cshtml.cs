using System.Collections.Immutable;
using HousingFirst.Manuals.Checklists;
using HousingFirst.Manuals.Shelves;
using HousingFirst.Sdk.Caching;
using HousingFirst.Sdk.Security;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace HousingFirst.Manuals.Areas.Pages;

/// <summary>All checklists that the reader may see, or those of one manual.</summary>
[OpenToReaders]
[CacheForReaders("manual")]
internal sealed class ChecklistsModel(IManuals manuals) : PageModel
{
    /// <summary>Every manual that has checklists: what the page can be narrowed to.</summary>
    public ImmutableArray<ShelvedManual> Manuals { get; private set; } = [];

    /// <summary>What is shown.</summary>
    public ImmutableArray<ManualChecklists> Shown { get; private set; } = [];

    /// <summary>The manual that the page is narrowed to, or null.</summary>
    public ShelvedManual? Only { get; private set; }

    public async Task<IActionResult> OnGetAsync([FromQuery] string? manual, CancellationToken cancellationToken)
    {
        ImmutableArray<ManualChecklists> all =
            [.. (await manuals.ListAsync(cancellationToken)).Select(ManualChecklists.Of).Where(checklists => !checklists.Lists.IsEmpty)];
        Manuals = [.. all.Select(checklists => checklists.Manual)];
        Only = Manuals.FirstOrDefault(shown => shown.Id == manual);
        if (Only is null && !string.IsNullOrEmpty(manual))
        {
            return NotFound();
        }

        Shown = Only is null ? all : [.. all.Where(checklists => checklists.Manual == Only)];
        return Page();
    }
}
