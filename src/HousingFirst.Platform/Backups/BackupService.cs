using HousingFirst.Platform.Portals;
using Microsoft.Extensions.Hosting;

namespace HousingFirst.Platform.Backups;

/// <summary>Looks every few minutes which portals' daily backup is due. A host that was off at the hour takes it when it is back.</summary>
internal sealed class BackupService(
    PortalDirectory portals, PortalDoor door, BackupKeeper keeper, BackupRun run, TimeProvider clock, ILogger<BackupService> logger) : BackgroundService
{
    private static readonly TimeSpan Look = TimeSpan.FromMinutes(10);

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        using var timer = new PeriodicTimer(Look, clock);
        while (await timer.WaitForNextTickAsync(stoppingToken))
        {
            try
            {
                await RoundAsync(stoppingToken);
            }
#pragma warning disable CA1031 // A look that came to nothing is no reason for the host to stop; the next one is in ten minutes.
            catch (Exception exception) when (!stoppingToken.IsCancellationRequested)
#pragma warning restore CA1031
            {
                BackupLog.RoundFailed(logger, exception);
            }
        }
    }

    private async Task RoundAsync(CancellationToken cancellationToken)
    {
        var all = (await portals.ViewAsync(cancellationToken)).All;
        keeper.Sweep(all.Select(portal => portal.Record));
        foreach (var portal in all.Where(portal => portal.Record.State == PortalState.Running))
        {
            try
            {
                run.CloseUnfinished(portal.Record); // of another host over the same backups that died
                if (!await door.IsOpenAsync(portal.Record.Name, cancellationToken))
                {
                    continue; // its place is being taken; it is due again at the next look
                }

                await run.RunDailyAsync(portal.Record, (await portal.SnapshotAsync(cancellationToken)).TimeZone, cancellationToken);
            }
            catch (PortalUnavailableException exception)
            {
                PortalLog.PortalUnavailable(logger, portal.Record.Name, exception);
            }
            catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
            {
                // One portal's folder that cannot be read is no reason for the others to have no backup.
                BackupLog.NotWritten(logger, portal.Record.Name, exception);
            }
        }
    }
}
