using HousingFirst.Platform.Portals;
using HousingFirst.Sdk.Caching;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.OutputCaching;
using Microsoft.Extensions.Primitives;

namespace HousingFirst.Platform.Web;

/// <summary>
/// Keeps answers for readers who are not signed in. The key carries portal, theme and the versions read at the request's start: a page
/// rendered during a publish can't outlive it, and nothing is ever evicted for being old.
/// </summary>
internal sealed class ReaderCachePolicy(CurrentPortal current) : IOutputCachePolicy
{
    /// <summary>Stands between the portal's name and the rest of the key.</summary>
    public const char Separator = '|';

    private static readonly TimeSpan Lifetime = TimeSpan.FromHours(1);

    public ValueTask CacheRequestAsync(OutputCacheContext context, CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(context);
        var request = context.HttpContext.Request;
        var marked = context.HttpContext.GetEndpoint()?.Metadata.GetMetadata<CacheForReadersAttribute>();
        var usable = marked is not null
            && (HttpMethods.IsGet(request.Method) || HttpMethods.IsHead(request.Method))
            && context.HttpContext.User.Identity?.IsAuthenticated != true
            && current.PortalOrNull is PortalSnapshot;
        context.EnableOutputCaching = usable;
        context.AllowCacheLookup = usable;
        context.AllowCacheStorage = usable;
        context.AllowLocking = usable;
        if (usable)
        {
            var portal = (PortalSnapshot)current.Portal;
            context.CacheVaryByRules.CacheKeyPrefix = portal.CacheKey;
            context.CacheVaryByRules.QueryKeys = marked!.QueryKeys.Length == 0 ? NoQueryKeys : new StringValues(marked.QueryKeys);
            context.ResponseExpirationTimeSpan = Lifetime;
        }

        return ValueTask.CompletedTask;
    }

    public ValueTask ServeFromCacheAsync(OutputCacheContext context, CancellationToken cancellation) => ValueTask.CompletedTask;

    public ValueTask ServeResponseAsync(OutputCacheContext context, CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(context);
        var response = context.HttpContext.Response;
        if (response.StatusCode != StatusCodes.Status200OK || !StringValues.IsNullOrEmpty(response.Headers.SetCookie))
        {
            context.AllowCacheStorage = false;
        }

        return ValueTask.CompletedTask;
    }

    // An empty list would let every query key vary the cache; a name that no address uses lets none.
    private static readonly StringValues NoQueryKeys = new("\u001f");
}
