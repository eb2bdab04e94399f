using HousingFirst.Contents.Indexes;
using HousingFirst.Contents.Redirects;
using HousingFirst.Sdk.Caching;
using HousingFirst.Sdk.Content.Routing;
using HousingFirst.Sdk.Portals;
using HousingFirst.Sdk.Security;
using HousingFirst.Sdk.Theming;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace HousingFirst.Contents.Pages;

/// <summary>
/// Shows the published content item that stands at an address, or the portal's home page. Its route takes what no other page takes;
/// what the reader may not see answers as what is not there.
/// </summary>
/// <param name="routes">Finds the item.</param>
/// <param name="store">Gives it.</param>
/// <param name="reader">Who asks.</param>
/// <param name="redirects">Where addresses lead at which nothing stands.</param>
/// <param name="counter">Counts what is followed.</param>
/// <param name="current">The portal.</param>
[OpenToReaders]
[CacheForReaders("page")]
internal sealed class ItemModel(
    IContentRoutes routes, IContentStore store, IPermissionChecker reader, RedirectMap redirects, RedirectCounter counter, ICurrentPortal current) : PageModel
{
    /// <summary>The item.</summary>
    public ContentItem Item { get; private set; } = null!; // OnGetAsync sets it or shows no page.

    /// <summary>True for the portal's home page.</summary>
    public bool IsHome { get; private set; }

    /// <summary>What stands between the home page and this one.</summary>
    public IReadOnlyList<FrameLink> Way { get; private set; } = [];

    /// <summary>Finds the item.</summary>
    public async Task<IActionResult> OnGetAsync(string? path, CancellationToken cancellationToken)
    {
        if (await routes.ResolveAsync(path ?? "", cancellationToken) is not { } route
            || await store.GetAsync(route.ContentItemId, ContentVersion.Published, cancellationToken) is not { } item)
        {
            return await RedirectAsync(path ?? "", cancellationToken) ?? NotFound();
        }

        // One address for one page: whoever wrote it with capitals or a slash at its end is led to it.
        if (route.Path != (path ?? ""))
        {
            // An address may hold Danish letters, a header may not.
            return LocalRedirectPermanent(new PathString(Url.Content(route.Url)).ToUriComponent() + Request.QueryString);
        }

        IsHome = route.Path.Length == 0;
        if (route.ContainedContentItemId is not { } id)
        {
            Item = item;
            Way = await ListOfAsync(item, cancellationToken);
            return Page();
        }

        // The address is the outer item's to give; who may see an item inside it, each item on the way says for itself.
        if (ContainedItems.In(item.Content, Admits).FirstOrDefault(inner => inner.ContentItemId == id) is not { } contained)
        {
            return NotFound();
        }

        Item = contained;
        Way = await LinkToAsync(item, cancellationToken);
        return Page();
    }

    // Where it leads is written down in the portal; nothing of what the reader sent chooses it.
    private async Task<IActionResult?> RedirectAsync(string path, CancellationToken cancellationToken)
    {
        if (await redirects.FollowAsync(path, cancellationToken) is not { } target)
        {
            return null;
        }

        counter.Count(current.Portal.Name, ContentPath.Normalize(path));

        // Permanent to search engines, but asked for each time: a page may move back, and a redirect may be mended.
        Response.Headers.CacheControl = "no-cache";
        if (!RedirectTarget.IsOwn(target))
        {
            return RedirectPermanent(RedirectTarget.Location(new Uri(target)));
        }

        var (page, rest) = target.IndexOfAny(['?', '#']) is >= 0 and var end ? (target[..end], target[end..]) : (target, Request.QueryString.Value);
        return LocalRedirectPermanent(new PathString(Url.Content(page)).ToUriComponent() + RedirectTarget.Escaped(rest ?? ""));
    }

    private bool Admits(ContentItem item) => reader.Admits(Audience.Parse(item.As<AudiencePart>()?.Audience));

    private async Task<IReadOnlyList<FrameLink>> ListOfAsync(ContentItem item, CancellationToken cancellationToken) =>
        item.As<ContainedPart>()?.ListContentItemId is { Length: > 0 } list
        && await store.GetAsync(list, ContentVersion.Published, cancellationToken) is { } container
            ? await LinkToAsync(container, cancellationToken)
            : [];

    private async Task<IReadOnlyList<FrameLink>> LinkToAsync(ContentItem item, CancellationToken cancellationToken) =>
        await routes.UrlAsync(item.ContentItemId, cancellationToken) is { } url
            ? [new FrameLink(item.DisplayText ?? "", Url.Content(url), Current: false)]
            : [];
}
