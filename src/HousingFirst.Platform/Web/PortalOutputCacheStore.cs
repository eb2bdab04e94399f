using System.Collections.Concurrent;
using Microsoft.AspNetCore.OutputCaching;
using Microsoft.Extensions.Caching.Memory;
using Microsoft.Extensions.Options;

namespace HousingFirst.Platform.Web;

/// <summary>Keeps pages in memory, each portal in its own share, so that a busy one cannot push out the others' pages.</summary>
internal sealed class PortalOutputCacheStore(IOptions<PortalOutputCacheOptions> options) : IOutputCacheStore, IDisposable
{
    private readonly ConcurrentDictionary<string, MemoryCache> _shares = new(StringComparer.Ordinal);

    public ValueTask EvictByTagAsync(string tag, CancellationToken cancellationToken) => ValueTask.CompletedTask;

    public ValueTask<byte[]?> GetAsync(string key, CancellationToken cancellationToken) =>
        ValueTask.FromResult(_shares.TryGetValue(Portal(key), out var share) ? share.Get<byte[]>(key) : null);

    public ValueTask SetAsync(string key, byte[] value, string[]? tags, TimeSpan validFor, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(value);
        var share = _shares.GetOrAdd(Portal(key), static (_, size) => new MemoryCache(new MemoryCacheOptions { SizeLimit = size }), options.Value.BytesPerPortal);
        using var entry = share.CreateEntry(key);
        entry.Size = value.Length + key.Length;
        entry.AbsoluteExpirationRelativeToNow = validFor;
        entry.Value = value;
        return ValueTask.CompletedTask;
    }

    public void Dispose()
    {
        foreach (var share in _shares.Values)
        {
            share.Dispose();
        }
    }

    private static string Portal(string key) => key[..Math.Max(0, key.IndexOf(ReaderCachePolicy.Separator, StringComparison.Ordinal))];
}
