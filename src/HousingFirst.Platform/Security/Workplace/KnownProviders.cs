using System.Collections.Concurrent;

namespace HousingFirst.Platform.Security.Workplace;

/// <summary>
/// Keeps what providers say of themselves: an hour, and asks again sooner when a signature was made with a key that is not known, though at
/// most once a
/// minute. What does not answer is not asked again at once either, however many people knock.
/// </summary>
internal sealed class KnownProviders(ProviderReader reader, TimeProvider clock) : IDisposable
{
    private static readonly TimeSpan Lasts = TimeSpan.FromHours(1);
    private static readonly TimeSpan LastsAtLeast = TimeSpan.FromMinutes(1);
    private static readonly TimeSpan SilenceLasts = TimeSpan.FromSeconds(10);

    private readonly ConcurrentDictionary<string, Entry> _entries = new(StringComparer.Ordinal);

    public Task<Provider?> FindAsync(string authority, CancellationToken cancellationToken) => FindAsync(authority, Lasts, cancellationToken);

    /// <summary>The provider with newer keys, or null when it was asked just now.</summary>
    public async Task<Provider?> FindNewerAsync(Provider known, string authority, CancellationToken cancellationToken) =>
        await FindAsync(authority, LastsAtLeast, cancellationToken) is { } found && found.AskedAt > known.AskedAt ? found : null;

    public void Dispose()
    {
        foreach (var entry in _entries.Values)
        {
            entry.Turn.Dispose();
        }
    }

    private async Task<Provider?> FindAsync(string authority, TimeSpan lasts, CancellationToken cancellationToken)
    {
        var entry = _entries.GetOrAdd(authority, _ => new());
        await entry.Turn.WaitAsync(cancellationToken);
        try
        {
            var now = clock.GetUtcNow();
            if (entry.Provider is { } known && now - known.AskedAt < lasts)
            {
                return known;
            }

            if (now - entry.SilentAt < SilenceLasts)
            {
                return entry.Provider;
            }

            var (provider, _) = await reader.ReadAsync(authority, cancellationToken);
            entry.SilentAt = provider is null ? now : DateTimeOffset.MinValue;

            // While it is silent, what it said before goes on for as long again.
            return provider is null && entry.Provider is { } before && now - before.AskedAt < 2 * Lasts ? before : entry.Provider = provider;
        }
        finally
        {
            entry.Turn.Release();
        }
    }

    private sealed class Entry
    {
        public SemaphoreSlim Turn { get; } = new(1, 1);

        public Provider? Provider { get; set; }

        public DateTimeOffset SilentAt { get; set; } = DateTimeOffset.MinValue;
    }
}
