using HousingFirst.Contents.Desk;
using HousingFirst.Sdk.Audit;
using HousingFirst.Sdk.Documents;

namespace HousingFirst.Contents.Schedules;

/// <summary>
/// Does what is due next with one item, in one transaction with the note that it is done, in the name of whoever set the time: who may not do it
/// any more has it refused. Whatever is refused waits for a person.
/// </summary>
internal sealed class ScheduleRun(IDocumentSession session, IContentStore store, ContentSchedules schedules, ContentRights rights, IAuditTrail trail)
{
    /// <summary>After so many faults it is not tried again.</summary>
    private const int MostFaults = 5;

    public async Task DoAsync(ContentSchedule schedule, DateTime now, CancellationToken cancellationToken)
    {
        var id = schedule.ContentItemId;
        if (await store.GetAsync(id, ContentVersion.Latest, cancellationToken) is { } latest && !await MayAsync(schedule, latest, cancellationToken))
        {
            await WaitAsync(id, now, ScheduleFailure.Rights, cancellationToken);
            return;
        }

        var done = ScheduleAudit.OfDoing(schedule);
        if (schedule.IsPublishingDue)
        {
            if (await store.GetAsync(id, ContentVersion.Draft, cancellationToken) is not { } draft)
            {
                schedule.StrikePublishing();
                schedules.Keep(schedule);
            }
            else if ((await store.PublishAsync(draft, cancellationToken)).Succeeded)
            {
                trail.Record(done);
            }
            else
            {
                // What was prepared for publishing is forgotten; the schedule is read anew.
                await session.CancelAsync();
                await WaitAsync(id, now, ScheduleFailure.Checks, cancellationToken);
                return;
            }
        }
        else if (await store.UnpublishAsync(id, cancellationToken) is null)
        {
            schedule.StrikeTakingBack();
            schedules.Keep(schedule);
        }
        else
        {
            trail.Record(done);
        }

        await session.SaveChangesAsync(cancellationToken);
    }

    /// <summary>Notes that something went wrong. It is tried again a minute later, a few times.</summary>
    public async Task FaultAsync(string id, DateTime now, CancellationToken cancellationToken)
    {
        await session.CancelAsync();
        if (await schedules.FindAsync(id, cancellationToken) is not { } schedule || schedule.DueUtc is not { } due || due > now)
        {
            return;
        }

        if (schedule.Faults + 1 >= MostFaults)
        {
            await WaitAsync(id, now, ScheduleFailure.Fault, cancellationToken);
            return;
        }

        schedule.Faults++;
        schedules.Keep(schedule);
        await session.SaveChangesAsync(cancellationToken);
    }

    private async Task<bool> MayAsync(ContentSchedule schedule, ContentItem latest, CancellationToken cancellationToken) =>
        schedule.SetBy is { } account && await rights.ReachOfAsync(account, cancellationToken) is { } reach && reach.May(ContentAct.Publish, latest);

    private async Task WaitAsync(string id, DateTime now, ScheduleFailure why, CancellationToken cancellationToken)
    {
        if (await schedules.FindAsync(id, cancellationToken) is { } schedule)
        {
            trail.Record(ScheduleAudit.OfRefusal(schedule, why));
            schedule.Wait(now, why);
            schedules.Keep(schedule);
            await session.SaveChangesAsync(cancellationToken);
        }
    }
}
