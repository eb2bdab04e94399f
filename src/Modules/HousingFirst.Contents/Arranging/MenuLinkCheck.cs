using System.Text.Json.Nodes;
using HousingFirst.Contents.Redirects;
using HousingFirst.Sdk.Content.Checks;
using HousingFirst.Sdk.Content.Fields;
using HousingFirst.Sdk.Content.Json;
using HousingFirst.Sdk.Content.Routing;

namespace HousingFirst.Contents.Arranging;

/// <summary>Whether entries of menus lead somewhere, as far as the portal knows by itself: nothing is fetched.</summary>
internal sealed class MenuLinkCheck(IContentRoutes routes, RedirectMap redirects, ILinkTargets targets)
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

    private async Task<LinkState> StateAsync(string path, CancellationToken cancellationToken) =>
        await routes.ResolveAsync(path, cancellationToken) is null && await redirects.FollowAsync(path, cancellationToken) is not null ? LinkState.Redirected
        : await targets.ExistsAsync(new(path, null), cancellationToken) ? LinkState.Found
        : LinkState.Missing;

    private static string? Written(JsonObject entry, string part) =>
        entry[part]?[nameof(LinkMenuItemPart.Url)] is JsonValue value && value.TryGetValue<string>(out var url) ? url : null;
}
