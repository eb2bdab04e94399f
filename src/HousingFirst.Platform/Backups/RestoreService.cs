using HousingFirst.Platform.Portals;
using Microsoft.Extensions.Hosting;

namespace HousingFirst.Platform.Backups;

/// <summary>Does the restores that were asked for, one after the other: each needs the disk and the processor for itself.</summary>
internal sealed class RestoreService(RestoreQueue queue, RestoreRun run, PortalDirectory portals, ILogger<RestoreService> logger) : BackgroundService
{
    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        foreach (var portal in (await portals.ViewAsync(stoppingToken)).All)
        {
            try
            {
                run.CloseUnfinished(portal.Record);
            }
            catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
            {
                // A folder that cannot be read is told where backups are; the others have theirs.
                BackupLog.NotWritten(logger, portal.Record.Name, exception);
            }
        }

        await foreach (var portal in queue.ReadAllAsync(stoppingToken))
        {
            try
            {
                await run.RunAsync(portal, stoppingToken);
            }
#pragma warning disable CA1031 // A note that cannot be written, on a full disk most likely, is no reason for the host to stop serving all portals.
            catch (Exception exception) when (exception is not OperationCanceledException)
#pragma warning restore CA1031
            {
                BackupLog.RestoreNotNoted(logger, portal.Name, exception);
            }
            finally
            {
                queue.Done(portal);
            }
        }
    }
}
