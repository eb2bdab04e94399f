using Microsoft.Extensions.Hosting;

namespace HousingFirst.Platform.Portals;

/// <summary>
/// Hands memory back while nobody asks for anything: what composing portals and reading manuals left behind would otherwise be held until
/// the first generation is full, which on a quiet host is never.
/// </summary>
internal sealed class IdleTrim(TimeProvider clock) : BackgroundService
{
    private const long Quiet = 2L << 20;
    private const long WorthIt = 8L << 20;

    private static readonly TimeSpan Look = TimeSpan.FromSeconds(15);

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        using var timer = new PeriodicTimer(Look, clock);
        long before = 0;
        long trimmed = 0;
        while (await timer.WaitForNextTickAsync(stoppingToken))
        {
            var allocated = GC.GetTotalAllocatedBytes();
            if (allocated - before < Quiet && allocated - trimmed > WorthIt)
            {
                GC.Collect(GC.MaxGeneration, GCCollectionMode.Aggressive, blocking: true, compacting: true);
                trimmed = allocated;
            }

            before = allocated;
        }
    }
}
