using System.Collections.Concurrent;

namespace HousingFirst.Audit;

/// <summary>
/// One reading of a portal's whole trail at a time: whoever asks meanwhile gets what that one shows. Nothing is kept beyond it, for the
/// answer to "is it whole" is of now.
/// </summary>
internal sealed class AuditChecks
{
    private readonly ConcurrentDictionary<string, Lazy<Task<AuditReport>>> _running = new(StringComparer.Ordinal);

    public async Task<AuditReport> RunAsync(string portal, Func<Task<AuditReport>> check)
    {
        var running = _running.GetOrAdd(portal, new Lazy<Task<AuditReport>>(check));
        try
        {
            return await running.Value;
        }
        finally
        {
            _running.TryRemove(KeyValuePair.Create(portal, running));
        }
    }
}
