using HousingFirst.Guidance.Answers;
using HousingFirst.Guidance.Shelves;
using HousingFirst.Sdk.Caching;
using HousingFirst.Sdk.Security;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace HousingFirst.Guidance.Areas.Pages;

/// <summary>All examples that the reader may see.</summary>
[OpenToReaders]
[CacheForReaders]
internal sealed class ExamplesModel(ReaderGuidance guidance) : PageModel
{
    public IReadOnlyList<GuidanceText> Examples { get; private set; } = [];

    public async Task OnGetAsync(CancellationToken cancellationToken) => Examples = await guidance.ListAsync(GuidanceKind.Example, cancellationToken);
}
