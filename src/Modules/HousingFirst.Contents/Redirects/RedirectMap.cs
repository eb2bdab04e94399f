using HousingFirst.Sdk.Audit;
using HousingFirst.Sdk.Content.Checks;
using HousingFirst.Sdk.Content.Routing;
using HousingFirst.Sdk.Documents;
using HousingFirst.Sdk.Modules;

namespace HousingFirst.Contents.Redirects;

/// <summary>The portal's redirects: where an address leads, and making and taking away. Nothing is saved here but by its callers.</summary>
internal sealed class RedirectMap(
    IDocumentSession session, IContentRoutes routes, IPortalExtensions extensions, ILinkTargets targets, IAuditTrail trail, TimeProvider clock)
{
    // Longer chains than people build; one that goes on is a loop.
    private const int MostHops = 10;

    /// <summary>
    /// Where an address leads in the end, for the current reader: a portal-relative address, or a full one of another site. Null when it leads
    /// nowhere, in a circle, or to what the reader may not see.
    /// </summary>
    public async Task<string?> FollowAsync(string path, CancellationToken cancellationToken)
    {
        HashSet<string> seen = new(StringComparer.Ordinal);
        var from = ContentPath.Normalize(path);
        while (from.Length is > 0 and <= ContentPath.MaxLength && seen.Count < MostHops && seen.Add(from)
            && await session.Query<RedirectIndex>(row => row.From == from).FirstIndexOrDefaultAsync(cancellationToken) is { } redirect)
        {
            if (redirect.ContentItemId is { } id)
            {
                return await routes.UrlAsync(id, cancellationToken);
            }

            var target = redirect.Target ?? "";
            if (!RedirectTarget.IsOwn(target))
            {
                return target;
            }

            var next = RedirectTarget.PathOf(target);
            if (!await LeadsOnAsync(next, cancellationToken))
            {
                return target;
            }

            from = next;
        }

        return null;
    }

    /// <summary>Why an address cannot lead where it should: the name of the text that says so; null when it can.</summary>
    public async Task<string?> RefuseAsync(string from, string target, bool mayLeave, CancellationToken cancellationToken)
    {
        var reserved = extensions.All<ReservedPath>().Where(path => !path.HoldsContent).Select(path => path.Segment).ToHashSet(StringComparer.Ordinal);
        var key = ContentPath.Normalize(from);
        if (ContentPath.Refuse(from.Trim().Trim('/'), reserved) is not null)
        {
            return "From.Wrong";
        }

        if (RedirectTarget.Refuse(target, mayLeave) is { } problem)
        {
            return problem;
        }

        if (await session.Query<Sdk.Content.Indexes.AutorouteIndex>(row => row.Path == key && row.Published).AnyAsync(cancellationToken))
        {
            return "From.Taken";
        }

        return RedirectTarget.IsOwn(target) && await LeadsBackAsync(key, RedirectTarget.PathOf(target), cancellationToken) ? "Target.Circle" : null;
    }

    /// <summary>Whether a target that somebody wrote leads to something, as links in texts are checked. Of other sites nothing is known.</summary>
    public async Task<bool> LeadsSomewhereAsync(string target, CancellationToken cancellationToken) =>
        LinkAddress.Of(target) is not { } within || await targets.ExistsAsync(within, cancellationToken);

    /// <summary>Has an address lead somewhere, in the place of where it led before. Answers what that changed.</summary>
    public async Task<ContentChangeKind> SetAsync(string from, string? contentItemId, string? target, CancellationToken cancellationToken)
    {
        var key = ContentPath.Normalize(from);
        var redirect = await session.Query<RedirectIndex>(row => row.From == key).FirstOrDefaultAsync<Redirect>(cancellationToken);
        if (redirect is not null && redirect.ContentItemId == contentItemId && redirect.Target == target)
        {
            return ContentChangeKind.Unchanged;
        }

        var change = redirect is null ? ContentChangeKind.Created : ContentChangeKind.Updated;
        redirect ??= new() { From = key };
        (redirect.ContentItemId, redirect.Target, redirect.CreatedUtc) = (contentItemId, target, clock.GetUtcNow().UtcDateTime);
        session.Store(redirect);
        trail.Record(new(RedirectAudit.Set, contentItemId is null ? null : new(AuditSubject.Content, contentItemId)));
        return change;
    }

    /// <summary>Has addresses at which something stands again lead nowhere else.</summary>
    public async Task ForgetAsync(IReadOnlyCollection<string> paths, CancellationToken cancellationToken)
    {
        foreach (var redirect in await session.Query<RedirectIndex>(row => paths.Contains(row.From) && row.ContentItemId != null).ListAsync<Redirect>(cancellationToken))
        {
            session.Delete(redirect);
        }
    }

    /// <summary>Takes a redirect away by its document's id; false when there is none.</summary>
    public async Task<bool> RemoveAsync(long id, CancellationToken cancellationToken)
    {
        if (await session.LoadAsync<Redirect>(id, cancellationToken) is not { } redirect)
        {
            return false;
        }

        session.Delete(redirect);
        trail.Record(new(RedirectAudit.Removed, redirect.ContentItemId is { } item ? new(AuditSubject.Content, item) : null));
        return true;
    }

    // A page that stands there counts before a redirect from the same address.
    private async Task<bool> LeadsOnAsync(string path, CancellationToken cancellationToken) =>
        !await session.Query<Sdk.Content.Indexes.AutorouteIndex>(row => row.Path == path && row.Published).AnyAsync(cancellationToken)
        && await session.Query<RedirectIndex>(row => row.From == path).AnyAsync(cancellationToken);

    private async Task<bool> LeadsBackAsync(string from, string target, CancellationToken cancellationToken)
    {
        for (var hop = 0; hop < MostHops; hop++)
        {
            if (target == from)
            {
                return true;
            }

            var at = target;
            if (await session.Query<RedirectIndex>(row => row.From == at).FirstIndexOrDefaultAsync(cancellationToken) is not { Target: { } next }
                || !RedirectTarget.IsOwn(next))
            {
                return false;
            }

            target = RedirectTarget.PathOf(next);
        }

        return true;
    }
}
