using System.Collections.Concurrent;
using System.Diagnostics.CodeAnalysis;
using HousingFirst.Platform.Portals;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Caching.Memory;
using Microsoft.Extensions.Options;

namespace HousingFirst.Platform.Web;

/// <summary>Pages kept in memory, each portal's in a share of its own, so that a busy portal cannot push out the others' pages.</summary>
internal sealed class ReaderPages(IOptions<ReaderPagesOptions> options, TimeProvider clock) : IDisposable
{
    // Pages of older versions are never asked for again; this lets them go where a portal is too quiet to push them out.
    private static readonly TimeSpan LongestLife = TimeSpan.FromHours(1);

    private readonly ConcurrentDictionary<string, MemoryCache> _shares = new(StringComparer.Ordinal);

    public bool KeepsAny => options.Value.BytesPerPortal > 0;

    /// <summary>The key of a page that depends on nothing but its address; all of that, for a page may print it.</summary>
    public static string KeyOf(PortalSnapshot portal, HttpRequest request) =>
        string.Concat([portal.CacheKey, "|", request.Scheme, "://", request.Host.Value, request.PathBase.Value, "|", request.Path.Value]);

    public bool TryGet(string portal, string key, [NotNullWhen(true)] out KeptPage? page)
    {
        page = _shares.TryGetValue(portal, out var share) ? share.Get<KeptPage>(key) : null;
        return page is not null;
    }

    /// <summary>Keeps a page, at most until the portal's day ends: deadlines and reviews run out at midnight.</summary>
    public void Keep(PortalSnapshot portal, string key, KeptPage page)
    {
        var share = _shares.GetOrAdd(
            portal.Name, static (_, size) => new MemoryCache(new MemoryCacheOptions { SizeLimit = size }), options.Value.BytesPerPortal);
        using var entry = share.CreateEntry(key);
        entry.Size = page.Size + (2 * key.Length);
        var now = TimeZoneInfo.ConvertTime(clock.GetUtcNow(), portal.TimeZone);
        var restOfDay = now.Date.AddDays(1) - now.DateTime;
        entry.AbsoluteExpirationRelativeToNow = restOfDay < LongestLife ? restOfDay : LongestLife;
        entry.Value = page;
    }

    public void Dispose()
    {
        foreach (var share in _shares.Values)
        {
            share.Dispose();
        }
    }
}
