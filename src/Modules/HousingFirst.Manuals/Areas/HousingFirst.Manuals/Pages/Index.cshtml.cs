using HousingFirst.Manuals.Shelves;
using HousingFirst.Sdk.Caching;
using HousingFirst.Sdk.Security;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace HousingFirst.Manuals.Areas.Pages;

/// <summary>All manuals of the portal.</summary>
[OpenToReaders]
[CacheForReaders]
internal sealed class IndexModel(IManuals manuals) : PageModel
{
    public IReadOnlyList<ShelvedManual> Manuals { get; private set; } = [];

    public async Task OnGetAsync(CancellationToken cancellationToken) => Manuals = await manuals.ListAsync(cancellationToken);
}
