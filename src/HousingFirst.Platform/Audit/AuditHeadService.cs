using Microsoft.Extensions.Hosting;

namespace HousingFirst.Platform.Audit;

/// <summary>Notes how long chains are, at most once a second and at the end.</summary>
internal sealed class AuditHeadService(AuditHeads heads, TimeProvider clock, ILogger<AuditHeadService> logger) : BackgroundService
{
    private static readonly TimeSpan Rest = TimeSpan.FromSeconds(1);

    public override async Task StopAsync(CancellationToken cancellationToken)
    {
        await base.StopAsync(cancellationToken);
        await FlushAsync(cancellationToken);
    }

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        while (!stoppingToken.IsCancellationRequested)
        {
            await heads.WaitAsync(stoppingToken);
            await FlushAsync(stoppingToken);
            await Task.Delay(Rest, clock, stoppingToken);
        }
    }

    private async Task FlushAsync(CancellationToken cancellationToken)
    {
        try
        {
            await heads.FlushAsync(cancellationToken);
        }
#pragma warning disable CA1031 // Whatever kept a note from being written, the host goes on and tries again.
        catch (Exception exception) when (exception is not OperationCanceledException)
#pragma warning restore CA1031
        {
            AuditLog.NotNoted(logger, exception);
        }
    }
}
