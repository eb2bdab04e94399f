using Microsoft.Extensions.Localization;

namespace HousingFirst.Contents.Schedules;

/// <summary>What is to be done with an item, in a line.</summary>
internal static class ScheduleText
{
    public static string Of(ContentSchedule schedule, IStringLocalizer<DeskTexts> texts, Func<DateTime?, string> time) => string.Join(
        ", ",
        new[]
        {
            schedule.PublishUtc is null ? null : texts["Schedule.WillPublish", time(schedule.PublishUtc)].Value,
            schedule.UnpublishUtc is null ? null : texts["Schedule.WillUnpublish", time(schedule.UnpublishUtc)].Value,
        }.OfType<string>());
}
