using HousingFirst.Sdk.Audit;
using HousingFirst.Sdk.Content.Indexes;
using HousingFirst.Sdk.Documents;

namespace HousingFirst.Contents.Schedules;

/// <summary>What is to be done with items at a time that people have set.</summary>
internal sealed class ContentSchedules(IDocumentSession session, IAuditTrail trail)
{
    private const int MostFailed = 500;

    /// <summary>What is to be done with an item, or null.</summary>
    public Task<ContentSchedule?> FindAsync(string contentItemId, CancellationToken cancellationToken) =>
        session.Query<ContentScheduleIndex>(row => row.ContentItemId == contentItemId).FirstOrDefaultAsync<ContentSchedule>(cancellationToken);

    /// <summary>What is to be done with several items.</summary>
    public async Task<IReadOnlyDictionary<string, ContentSchedule>> FindManyAsync(
        IReadOnlyCollection<string> contentItemIds, CancellationToken cancellationToken)
    {
        var ids = contentItemIds.ToArray();
        var found = ids.Length == 0
            ? []
            : await session.Query<ContentScheduleIndex>(row => ids.Contains(row.ContentItemId)).ListAsync<ContentSchedule>(cancellationToken);
        return found.ToDictionary(schedule => schedule.ContentItemId, StringComparer.Ordinal);
    }

    /// <summary>The items that wait for a person because what was due was refused.</summary>
    public async Task<IReadOnlyList<ContentItemIndex>> ListFailedAsync(CancellationToken cancellationToken)
    {
        var ids = await session.Query<ContentScheduleIndex>(row => row.IsFailed).Take(MostFailed).SelectAsync(row => row.ContentItemId, cancellationToken);
        var failed = ids.ToArray();
        return failed.Length == 0
            ? []
            : await session.Query<ContentItemIndex>(row => row.Latest && failed.Contains(row.ContentItemId)).ListIndexAsync(cancellationToken);
    }

    /// <summary>All there is, what waits for a person first, then by time.</summary>
    public async Task<IReadOnlyList<ContentSchedule>> ListAsync(int most, CancellationToken cancellationToken) =>
    [
        .. (await session.Query<ContentScheduleIndex>().OrderBy(row => row.DueUtc).Take(most).ListAsync<ContentSchedule>(cancellationToken))
            .OrderByDescending(schedule => schedule.WaitsSince is not null).ThenBy(schedule => schedule.DueUtc),
    ];

    /// <summary>Sets the times of an item in the place of those it had, and saves. Without any it has none.</summary>
    public async Task SetAsync(string contentItemId, DateTime? publishUtc, DateTime? unpublishUtc, string? setBy, CancellationToken cancellationToken)
    {
        var schedule = await FindAsync(contentItemId, cancellationToken) ?? new() { ContentItemId = contentItemId };
        schedule.StrikePublishing();
        schedule.StrikeTakingBack();
        (schedule.PublishUtc, schedule.UnpublishUtc, schedule.SetBy, schedule.Why) = (publishUtc, unpublishUtc, setBy, null);
        trail.Record(ScheduleAudit.OfTimes(schedule));
        Keep(schedule);
        await session.SaveChangesAsync(cancellationToken);
    }

    /// <summary>Keeps what is left of a schedule, in the session that the caller saves.</summary>
    public void Keep(ContentSchedule schedule)
    {
        if (schedule is { PublishUtc: null, UnpublishUtc: null })
        {
            // One that was never stored there is nothing to take away of.
            if (session.IdOf(schedule) is not null)
            {
                session.Delete(schedule);
            }
        }
        else
        {
            session.Store(schedule);
        }
    }
}
