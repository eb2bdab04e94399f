using HousingFirst.Sdk.Content.Indexes;
using HousingFirst.Sdk.Content.Routing;
using HousingFirst.Sdk.Documents;
using HousingFirst.Sdk.Navigation;
using HousingFirst.Sdk.Portals;

namespace HousingFirst.Contents.Menus;

/// <summary>Gives the published menus with the aliases <c>main-menu</c> and <c>footer-menu</c> to the portal's navigation.</summary>
internal sealed class MenuNavigation(IDocumentSession session, IContentRoutes routes) : INavigationProvider
{
    public async Task<IReadOnlyList<NavigationItem>> GetAsync(NavigationPlace place, CancellationToken cancellationToken)
    {
        var alias = place switch
        {
            NavigationPlace.Main => "main-menu",
            NavigationPlace.Footer => "footer-menu",
            _ => null,
        };
        if (alias is null)
        {
            return [];
        }

        var menu = await session.Query<AliasIndex>(row => row.Alias == alias && row.Published).FirstOrDefaultAsync<ContentItem>(cancellationToken);
        List<NavigationItem> links = [];
        foreach (var item in menu?.As<MenuItemsListPart>()?.MenuItems ?? [])
        {
            // An author's menu stands in the author's order, before what modules add.
            if (await LinkAsync(item, links.Count, cancellationToken) is { } link)
            {
                links.Add(link);
            }
        }

        return links;
    }

    private async Task<NavigationItem?> LinkAsync(ContentItem item, int order, CancellationToken cancellationToken)
    {
        var audience = Audience.Parse(item.As<AudiencePart>()?.Audience);
        if (item.As<LinkMenuItemPart>() is { } link)
        {
            var text = item.DisplayText is { Length: > 0 } label ? label : link.Name;
            return Make(text, link.Url, order, audience);
        }

        if (item.As<HtmlMenuItemPart>() is { } markup)
        {
            return Make(item.DisplayText, markup.Url, order, audience);
        }

        if (item.As<ContentMenuItemPart>()?.SelectedContentItem?.ContentItemIds is [{ Length: > 0 } id, ..]
            && await routes.FindAsync(id, cancellationToken) is { } route)
        {
            // Who may see the link but not the page would be led to a page that is not there.
            return Make(item.DisplayText, route.Url, order, audience) is { } page ? page with { PageAudience = route.Audience } : null;
        }

        return null;
    }

    private static NavigationItem? Make(string? text, string? url, int order, Audience audience) =>
        string.IsNullOrWhiteSpace(text) || SafeLink.Clean(url) is not { } safe ? null : new(text, safe, order, audience);
}
