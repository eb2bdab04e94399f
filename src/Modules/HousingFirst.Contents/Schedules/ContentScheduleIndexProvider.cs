using HousingFirst.Sdk.Documents;

namespace HousingFirst.Contents.Schedules;

internal sealed class ContentScheduleIndexProvider : IndexProvider<ContentSchedule, ContentScheduleIndex>
{
    public override ContentScheduleIndex Map(ContentSchedule document) =>
        new(document.ContentItemId, document.DueUtc, document.WaitsSince is not null);
}
