using System.Collections.Immutable;
using HousingFirst.Guidance.Answers;
using HousingFirst.Guidance.Shelves;
using HousingFirst.Sdk.Caching;
using HousingFirst.Sdk.Guidance;
using HousingFirst.Sdk.Security;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace HousingFirst.Guidance.Areas.Pages;

/// <summary>The overview: what do you want to know?</summary>
[OpenToReaders]
[CacheForReaders]
internal sealed class IndexModel(ReaderGuidance guidance, IPortalExtensions extensions, IPermissionChecker reader) : PageModel
{
    /// <summary>The themes that have answers, in their order.</summary>
    public ImmutableArray<(string Theme, ImmutableArray<GuidanceText> Answers)> Themes { get; private set; }

    /// <summary>The cards that the reader may see, by shelf.</summary>
    public ILookup<GuidanceShelf, GuidanceCard> Cards { get; private set; } = null!; // set before the view runs

    public bool MayManage => reader.Allows(GuidancePermissions.ManageGuidance);

    public async Task OnGetAsync(CancellationToken cancellationToken)
    {
        var answers = await guidance.ListAsync(GuidanceKind.Answer, cancellationToken);
        Themes =
        [
            .. GuidanceWords.Themes.Select(theme => (theme, answers.Where(answer => answer.Theme == theme).ToImmutableArray()))
                .Where(theme => !theme.Item2.IsEmpty),
        ];
        List<GuidanceCard> cards = [];
        foreach (var provider in extensions.All<IGuidanceCardProvider>())
        {
            cards.AddRange((await provider.ListAsync(cancellationToken)).Where(card => reader.Admits(card.Audience)));
        }

        Cards = cards.OrderBy(card => card.Order).ThenBy(card => card.Title, StringComparer.CurrentCulture).ToLookup(card => card.Shelf);
    }
}
