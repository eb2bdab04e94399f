using HousingFirst.Sdk.Documents;
using HousingFirst.Sdk.Time;
using Microsoft.Extensions.Logging;

namespace HousingFirst.Contents.Schedules;

/// <summary>
/// Publishes and takes back what is due, also what was missed while the host was down. Each item is a transaction of its own, and its schedule
/// changes in it: of two hosts that are at it at once, the second finds the schedule changed and leaves it alone. Whatever goes wrong with one item,
/// the others have their turn.
/// </summary>
internal sealed class ScheduleTask(
    IDocumentSession session, ContentSchedules schedules, ScheduleRun run, TimeProvider clock, ILogger<ScheduleTask> logger) : IMinuteTask
{
    // What is left is done a minute later.
    private const int MostAtOnce = 100;

    public async Task RunAsync(CancellationToken cancellationToken)
    {
        var now = clock.GetUtcNow().UtcDateTime;
        var due = await session.Query<ContentScheduleIndex>(row => row.DueUtc <= now)
            .OrderBy(row => row.DueUtc).Take(MostAtOnce).SelectAsync(row => row.ContentItemId, cancellationToken);
        foreach (var id in due)
        {
            try
            {
                await DoAsync(id, now, cancellationToken);
            }
            catch (StaleDocumentException)
            {
                await session.CancelAsync();
            }
        }
    }

    private async Task DoAsync(string id, DateTime now, CancellationToken cancellationToken)
    {
        try
        {
            while (await schedules.FindAsync(id, cancellationToken) is { } schedule && schedule.DueUtc <= now)
            {
                await run.DoAsync(schedule, now, cancellationToken);
            }
        }
#pragma warning disable CA1031 // One item that cannot be done, for whatever reason, keeps no other from being done.
        catch (Exception exception) when (exception is not StaleDocumentException && !cancellationToken.IsCancellationRequested)
#pragma warning restore CA1031
        {
            // What an exception says may hold what somebody wrote.
            ScheduleLog.Faulted(logger, id, exception.GetType().Name);
            await run.FaultAsync(id, now, cancellationToken);
        }
    }
}
