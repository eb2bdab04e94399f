using Microsoft.Extensions.Hosting;

namespace HousingFirst.Platform.Audit;

/// <summary>Notes how long chains are, at most once a second and at the end.</summary>
internal sealed class AuditHeadService(AuditHeads heads, TimeProvider clock) : BackgroundService
{
    private static readonly TimeSpan Rest = TimeSpan.FromSeconds(1);

    public override async Task StopAsync(CancellationToken cancellationToken)
    {
        await base.StopAsync(cancellationToken);
        await heads.FlushAsync(cancellationToken);
    }

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        while (!stoppingToken.IsCancellationRequested)
        {
            await heads.WaitAsync(stoppingToken);
            await heads.FlushAsync(stoppingToken);
            await Task.Delay(Rest, clock, stoppingToken);
        }
    }
}
