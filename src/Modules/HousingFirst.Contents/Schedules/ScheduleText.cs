using Microsoft.Extensions.Localization;

namespace HousingFirst.Contents.Schedules;

/// <summary>What is to be done with an item, in a line.</summary>
internal static class ScheduleText
{
    /// <summary>What was not done when it was due.</summary>
    public static string OfWaiting(ContentSchedule schedule, IStringLocalizer<DeskTexts> texts, Func<DateTime?, string> time) =>
        texts[schedule.FailedUtc is not null ? "Schedule.FailedTitle" : "Schedule.UnpublishFailedTitle", time(schedule.WaitsSince)];

    /// <summary>Why it was not, and what to do.</summary>
    public static string OfReason(ContentSchedule schedule, IStringLocalizer<DeskTexts> texts) => schedule.Why switch
    {
        ScheduleFailure.Rights => texts["Schedule.FailedRights"],
        ScheduleFailure.Fault => texts["Schedule.FailedFault"],
        _ => texts["Schedule.FailedText"],
    };

    public static string Of(ContentSchedule schedule, IStringLocalizer<DeskTexts> texts, Func<DateTime?, string> time) => string.Join(
        ", ",
        new[]
        {
            schedule.PublishUtc is null ? null : texts["Schedule.WillPublish", time(schedule.PublishUtc)].Value,
            schedule.UnpublishUtc is null ? null : texts["Schedule.WillUnpublish", time(schedule.UnpublishUtc)].Value,
        }.OfType<string>());
}
