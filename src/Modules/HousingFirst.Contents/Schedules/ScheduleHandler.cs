using HousingFirst.Sdk.Documents;

namespace HousingFirst.Contents.Schedules;

/// <summary>What somebody has done by hand, or time has, is no longer to be done.</summary>
internal sealed class ScheduleHandler(ContentSchedules schedules, IDocumentSession session) : IContentHandler
{
    private HashSet<string>? _scheduled;

    public async ValueTask ChangedAsync(ContentItem item, ContentChange change, CancellationToken cancellationToken)
    {
        if (change is not (ContentChange.Published or ContentChange.Unpublished or ContentChange.Removed))
        {
            return;
        }

        // Asked once, for a recipe that brings thousands of items.
        _scheduled ??= [.. await session.Query<ContentScheduleIndex>().SelectAsync(row => row.ContentItemId, cancellationToken)];
        if (!_scheduled.Contains(item.ContentItemId) || await schedules.FindAsync(item.ContentItemId, cancellationToken) is not { } schedule)
        {
            return;
        }

        if (change is ContentChange.Published or ContentChange.Removed)
        {
            schedule.StrikePublishing();
        }

        if (change is ContentChange.Unpublished or ContentChange.Removed)
        {
            schedule.StrikeTakingBack();
        }

        schedules.Keep(schedule);
    }
}
