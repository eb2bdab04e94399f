using HousingFirst.Platform.Portals;
using Microsoft.Extensions.Hosting;

namespace HousingFirst.Platform.Backups;

/// <summary>Does what people have asked for: backups taken, tried and brought back.</summary>
internal sealed class BackupJobService(BackupQueue queue, BackupRun run, PortalDirectory portals, ILogger<BackupJobService> logger) : BackgroundService
{
    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        foreach (var portal in (await portals.ViewAsync(stoppingToken)).All)
        {
            run.CloseUnfinished(portal.Record);
        }

        await foreach (var place in queue.ReadAllAsync(stoppingToken))
        {
            try
            {
                await run.RunAsync(place, stoppingToken);
            }
#pragma warning disable CA1031 // A note that cannot be written, on a full disk most likely, is no reason for the host to stop serving all portals.
            catch (Exception exception) when (exception is not OperationCanceledException)
#pragma warning restore CA1031
            {
                BackupLog.JobNotNoted(logger, place.Portal.Name, exception);
            }
        }
    }
}
