using System.Collections.Concurrent;

namespace HousingFirst.Platform.Documents;

/// <summary>
/// One gate for each database that takes a single writer. Writers queue here in order, instead of polling a locked file: that is
/// what keeps many writers fast.
/// </summary>
internal sealed class WriteGates
{
    // Only a scope that waits for another scope of its own request gets here; anybody else is done long before.
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(60);

    private readonly ConcurrentDictionary<string, SemaphoreSlim> _gates = new(StringComparer.Ordinal);

    public async Task<SemaphoreSlim> EnterAsync(PortalDatabase database, CancellationToken cancellationToken)
    {
        var gate = _gates.GetOrAdd(database.Key, static _ => new SemaphoreSlim(1, 1));
        return await gate.WaitAsync(Patience, cancellationToken)
            ? gate
            : throw new TimeoutException($"Another writer holds {database} and does not finish.");
    }
}
