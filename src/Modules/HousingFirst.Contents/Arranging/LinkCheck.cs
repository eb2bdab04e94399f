using System.Text.Json.Nodes;
using HousingFirst.Contents.Redirects;
using HousingFirst.Sdk.Content.Fields;
using HousingFirst.Sdk.Content.Json;
using HousingFirst.Sdk.Content.Routing;
using HousingFirst.Sdk.Media;
using Microsoft.AspNetCore.Routing;
using Microsoft.AspNetCore.Routing.Template;

namespace HousingFirst.Contents.Arranging;

/// <summary>Whether entries of menus lead somewhere, as far as the portal knows by itself: nothing is fetched.</summary>
internal sealed class LinkCheck(IContentRoutes routes, RedirectMap redirects, IMediaStore media, EndpointDataSource endpoints)
{
    /// <summary>Where an entry leads, and what came of it.</summary>
    public async Task<CheckedLink> CheckAsync(JsonObject entry, CancellationToken cancellationToken)
    {
        if (entry[nameof(ContentMenuItemPart)] is JsonObject part)
        {
            var id = ContentJson.Read<ContentPickerField>(part[nameof(ContentMenuItemPart.SelectedContentItem)])?.ContentItemIds.FirstOrDefault();
            return id is not null && await routes.FindAsync(id, cancellationToken) is { } route ? new(route.Url, LinkState.Found) : new(null, LinkState.Missing);
        }

        var url = Written(entry, nameof(LinkMenuItemPart)) ?? Written(entry, nameof(HtmlMenuItemPart));
        if (SafeLink.Clean(url) is not { Length: > 0 } safe)
        {
            return new(null, LinkState.Missing);
        }

        if (!safe.StartsWith('/') && !safe.StartsWith("~/", StringComparison.Ordinal))
        {
            return new(safe, safe.StartsWith('#') ? LinkState.Found : LinkState.Outside);
        }

        var path = safe.TrimStart('~').Split('?', '#')[0].Trim('/');
        return new(safe, await StateAsync(Uri.UnescapeDataString(path), cancellationToken));
    }

    private async Task<LinkState> StateAsync(string path, CancellationToken cancellationToken)
    {
        const string Media = "media/";
        return await routes.ResolveAsync(path, cancellationToken) is not null || path.Length == 0 || IsPage("/" + path)
            || path.StartsWith(Media, StringComparison.OrdinalIgnoreCase) && await media.FindAsync(path[Media.Length..], cancellationToken) is not null
                ? LinkState.Found
                : await redirects.FollowAsync(path, cancellationToken) is not null ? LinkState.Redirected : LinkState.Missing;
    }

    // Pages of modules; those that take any address say nothing of one.
    private bool IsPage(string path) => endpoints.Endpoints.OfType<RouteEndpoint>()
        .Where(endpoint => endpoint.RoutePattern.PathSegments is [{ Parts: [Microsoft.AspNetCore.Routing.Patterns.RoutePatternLiteralPart, ..] }, ..])
        .Any(endpoint => endpoint.RoutePattern.RawText is { } raw && !raw.StartsWith("media/", StringComparison.OrdinalIgnoreCase) && !raw.StartsWith("/media/", StringComparison.OrdinalIgnoreCase)
            && new TemplateMatcher(TemplateParser.Parse(raw.TrimStart('/')), []).TryMatch(path, []));

    private static string? Written(JsonObject entry, string part) =>
        entry[part]?[nameof(LinkMenuItemPart.Url)] is JsonValue value && value.TryGetValue<string>(out var url) ? url : null;
}
