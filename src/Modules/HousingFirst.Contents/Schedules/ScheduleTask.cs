using HousingFirst.Sdk.Documents;
using HousingFirst.Sdk.Time;

namespace HousingFirst.Contents.Schedules;

/// <summary>
/// Publishes and takes back what is due, also what was missed while the host was down. Each item is a transaction of its own, and its schedule
/// changes in it: of two hosts that are at it at once, the second finds the schedule changed and leaves it alone.
/// </summary>
internal sealed class ScheduleTask(IDocumentSession session, IContentStore store, ContentSchedules schedules, TimeProvider clock) : IMinuteTask
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
                while (await schedules.FindAsync(id, cancellationToken) is { } schedule && schedule.DueUtc <= now)
                {
                    await DoAsync(schedule, now, cancellationToken);
                }
            }
            catch (StaleDocumentException)
            {
                await session.CancelAsync();
            }
        }
    }

    // What is published or taken back strikes itself off the schedule, as it does by hand; where there is nothing to do, it is struck off here.
    private async Task DoAsync(ContentSchedule schedule, DateTime now, CancellationToken cancellationToken)
    {
        var id = schedule.ContentItemId;
        if (schedule.FailedUtc is not null || schedule.DueUtc != schedule.PublishUtc)
        {
            if (await store.UnpublishAsync(id, cancellationToken) is null)
            {
                schedule.UnpublishUtc = null;
                schedules.Keep(schedule);
            }
        }
        else if (await store.GetAsync(id, ContentVersion.Draft, cancellationToken) is not { } draft)
        {
            schedule.PublishUtc = null;
            schedules.Keep(schedule);
        }
        else if (!(await store.PublishAsync(draft, cancellationToken)).Succeeded)
        {
            // What was prepared for publishing is forgotten; the schedule is read anew.
            await session.CancelAsync();
            await FailAsync(id, now, cancellationToken);
            return;
        }

        await session.SaveChangesAsync(cancellationToken);
    }

    private async Task FailAsync(string id, DateTime now, CancellationToken cancellationToken)
    {
        if (await schedules.FindAsync(id, cancellationToken) is { } schedule)
        {
            schedule.FailedUtc = now;
            schedules.Keep(schedule);
            await session.SaveChangesAsync(cancellationToken);
        }
    }
}
