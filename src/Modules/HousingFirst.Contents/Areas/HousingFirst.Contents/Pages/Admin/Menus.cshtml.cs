using HousingFirst.Contents.Arranging;
using HousingFirst.Contents.Desk;
using HousingFirst.Sdk.Content.Indexes;
using HousingFirst.Sdk.Documents;
using HousingFirst.Sdk.Security;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace HousingFirst.Contents.Pages.Admin;

/// <summary>The portal's menus and taxonomies that the person may arrange.</summary>
[RequirePermission(nameof(ContentPermissions.ListContent))]
internal sealed class MenusModel(IDocumentSession session, ContentRights rights) : PageModel
{
    private const int Most = 200;

    public IReadOnlyList<IGrouping<string, ContentItemIndex>> Groups { get; private set; } = [];

    public async Task OnGetAsync(CancellationToken cancellationToken)
    {
        var reach = await rights.ReachAsync(cancellationToken);
        string[] types = [EntryTree.Menu, EntryTree.Taxonomy];
        var found = await session.Query<ContentItemIndex>(row => row.Latest && types.Contains(row.ContentType)).OrderBy(row => row.DisplayText).Take(Most)
            .ListIndexAsync(cancellationToken);
        Groups = [.. found.Where(row => reach.May(ContentAct.Edit, row)).GroupBy(row => row.ContentType).OrderBy(group => group.Key, StringComparer.Ordinal)];
    }
}
