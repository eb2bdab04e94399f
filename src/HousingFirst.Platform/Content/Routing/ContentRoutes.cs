using HousingFirst.Sdk.Content.Indexes;
using HousingFirst.Sdk.Content.Routing;
using HousingFirst.Sdk.Documents;
using HousingFirst.Sdk.Portals;
using HousingFirst.Sdk.Security;

namespace HousingFirst.Platform.Content.Routing;

internal sealed class ContentRoutes(IDocumentSession session, ICurrentPortal current, IPermissionChecker reader, ContentRouteTables tables)
    : IContentRoutes
{
    public async Task<ContentRoute?> ResolveAsync(string path, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(path);
        if (path.Length > ContentPath.MaxLength)
        {
            return null;
        }

        var key = ContentPath.Normalize(path);
        var table = tables.Of(current.Portal);
        if (!table.TryPath(key, out var route))
        {
            route = key.Length == 0 ? await HomeAsync(cancellationToken) : await ByPathAsync(key, cancellationToken);
            table.KeepPath(key, route);
        }

        return route is not null && reader.Admits(route.Audience) ? route : null;
    }

    public async Task<ContentRoute?> FindAsync(string contentItemId, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(contentItemId);
        var table = tables.Of(current.Portal);
        if (!table.TryItem(contentItemId, out var route))
        {
            var row = await session
                .Query<AutorouteIndex>(row => row.ContentItemId == contentItemId && row.Published && row.ContainedContentItemId == null)
                .FirstIndexOrDefaultAsync(cancellationToken);
            row ??= await session
                .Query<AutorouteIndex>(row => row.ContainedContentItemId == contentItemId && row.Published)
                .FirstIndexOrDefaultAsync(cancellationToken);
            route = await RouteAsync(row, cancellationToken);
            table.KeepItem(contentItemId, route);
        }

        return route;
    }

    public async Task<string?> UrlAsync(string contentItemId, CancellationToken cancellationToken) =>
        await FindAsync(contentItemId, cancellationToken) is { } route && reader.Admits(route.Audience) ? route.Url : null;

    private async Task<ContentRoute?> ByPathAsync(string path, CancellationToken cancellationToken) => await RouteAsync(
        await session.Query<AutorouteIndex>(row => row.Path == path && row.Published).FirstIndexOrDefaultAsync(cancellationToken),
        cancellationToken);

    /// <summary>The item that last asked to be the home page; without one, the item that the portal's settings name, as Orchard keeps it.</summary>
    private async Task<ContentRoute?> HomeAsync(CancellationToken cancellationToken)
    {
        var home = await session.Query<AutorouteIndex>(row => row.HomeSince != null && row.Published)
            .OrderByDescending(row => row.HomeSince)
            .FirstIndexOrDefaultAsync(cancellationToken);
        if (home is not null)
        {
            return (await RouteAsync(home, cancellationToken))! with { Path = "" };
        }

        var settings = await session.LoadSingleAsync<PortalSettings>(cancellationToken);
        var named = settings?.HomeRoute?
            .FirstOrDefault(value => string.Equals(value.Key, "contentItemId", StringComparison.OrdinalIgnoreCase)).Value;
        if (named?.GetValueKind() != System.Text.Json.JsonValueKind.String)
        {
            return null;
        }

        var item = named.GetValue<string>();
        return await AudienceAsync(item, cancellationToken) is { } audience ? new ContentRoute("", item, null, audience) : null;
    }

    private async Task<ContentRoute?> RouteAsync(AutorouteIndex? row, CancellationToken cancellationToken)
    {
        if (row is null)
        {
            return null;
        }

        return await AudienceAsync(row.ContentItemId, cancellationToken) is { } audience
            ? new(row.WrittenPath, row.ContentItemId, row.ContainedContentItemId, audience)
            : null;
    }

    private async Task<Audience?> AudienceAsync(string contentItemId, CancellationToken cancellationToken)
    {
        var written = await session.Query<ContentItemIndex>(row => row.ContentItemId == contentItemId && row.Published)
            .FirstIndexOrDefaultAsync(cancellationToken);
        return written is null ? null : AudienceQueryExtensions.FromIndexForm(written.Audience);
    }
}
