using System.Collections.Concurrent;

namespace HousingFirst.Contents.Redirects;

/// <summary>
/// Counts in memory, by portal and address, what was followed since the numbers were last written down: following a link must not write. A host
/// that is killed loses at most a day's counts.
/// </summary>
internal sealed class RedirectCounter
{
    private readonly ConcurrentDictionary<(string Portal, string From), long> _counts = new();

    public void Count(string portal, string from) => _counts.AddOrUpdate((portal, from), 1, (_, count) => count + 1);

    public long Of(string portal, string from) => _counts.GetValueOrDefault((portal, from));

    /// <summary>Takes out what was counted for a portal.</summary>
    public IReadOnlyList<(string From, long Count)> Take(string portal)
    {
        List<(string, long)> taken = [];
        foreach (var key in _counts.Keys.Where(key => key.Portal == portal))
        {
            if (_counts.TryRemove(key, out var count))
            {
                taken.Add((key.From, count));
            }
        }

        return taken;
    }
}
