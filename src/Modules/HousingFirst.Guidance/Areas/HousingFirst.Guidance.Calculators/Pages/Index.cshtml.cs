using System.Collections.Immutable;
using HousingFirst.Sdk.Caching;
using HousingFirst.Sdk.Guidance;
using HousingFirst.Sdk.Security;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace HousingFirst.Guidance.Calculators.Pages;

/// <summary>All calculators of the portal, those of other modules among them.</summary>
[OpenToReaders]
[CacheForReaders]
internal sealed class IndexModel(IPortalExtensions extensions, IPermissionChecker reader) : PageModel
{
    public ImmutableArray<GuidanceCard> Cards { get; private set; } = [];

    public async Task OnGetAsync(CancellationToken cancellationToken)
    {
        List<GuidanceCard> cards = [];
        foreach (var provider in extensions.All<IGuidanceCardProvider>())
        {
            cards.AddRange((await provider.ListAsync(cancellationToken)).Where(card => card.Shelf == GuidanceShelf.Calculator && reader.Admits(card.Audience)));
        }

        Cards = [.. cards.OrderBy(card => card.Order)];
    }
}
