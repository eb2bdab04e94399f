using HousingFirst.Sdk.Audit;
using Microsoft.Extensions.Localization;

namespace HousingFirst.Contents.Schedules;

/// <summary>What the trail says of planned publishing: who set it, and in whose name it was done or refused.</summary>
internal sealed class ScheduleAudit(IStringLocalizer<DeskTexts> texts) : IAuditVocabulary
{
    public const string Set = "schedule.set";
    public const string Done = "schedule.done";
    public const string Refused = "schedule.refused";

    private const string Publish = "publish";
    private const string Unpublish = "unpublish";

    public IReadOnlyList<string> Kinds => [Set, Done, Refused];

    public string Name(string kind) => texts[$"Audit.{kind}"];

    /// <summary>Somebody set these times, or took them away.</summary>
    public static AuditEntry OfTimes(ContentSchedule schedule) => new(
        Set, SubjectOf(schedule), new(Publish, Written(schedule.PublishUtc)), new AuditDetail(Unpublish, Written(schedule.UnpublishUtc)));

    /// <summary>What is due next was done in the name of whoever set it.</summary>
    public static AuditEntry OfDoing(ContentSchedule schedule) =>
        new(Done, SubjectOf(schedule), new AuditDetail("act", Act(schedule))) { AccountId = schedule.SetBy };

    /// <summary>What is due next was not done, and why.</summary>
    public static AuditEntry OfRefusal(ContentSchedule schedule, ScheduleFailure why) =>
        new(Refused, SubjectOf(schedule), new("act", Act(schedule)), new AuditDetail("why", why.ToString().ToLowerInvariant())) { AccountId = schedule.SetBy };

    private static string Act(ContentSchedule schedule) => schedule.IsPublishingDue ? Publish : Unpublish;

    private static AuditSubject SubjectOf(ContentSchedule schedule) => new(AuditSubject.Content, schedule.ContentItemId);

    private static string Written(DateTime? utc) => utc?.ToString("yyyy-MM-dd'T'HH:mm'Z'", System.Globalization.CultureInfo.InvariantCulture) ?? "";
}
