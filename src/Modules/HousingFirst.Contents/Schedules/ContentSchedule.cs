using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json.Serialization;
using HousingFirst.Sdk.Documents;

namespace HousingFirst.Contents.Schedules;

/// <summary>When an item comes before readers and when it is taken from them. It goes when there is nothing left to do.</summary>
[Document("ContentSchedule", Raises = DocumentChange.None)]
internal sealed class ContentSchedule
{
    public string ContentItemId { get; set; } = "";

    /// <summary>When the draft that is the newest then is published.</summary>
    public DateTime? PublishUtc { get; set; }

    /// <summary>When the item is taken back.</summary>
    public DateTime? UnpublishUtc { get; set; }

    /// <summary>Id of the account that set it, and answers for it when its time comes.</summary>
    public string? SetBy { get; set; }

    /// <summary>When publishing was tried and refused; it waits for a person then.</summary>
    public DateTime? FailedUtc { get; set; }

    /// <summary>When taking back was tried and refused; it waits for a person then.</summary>
    public DateTime? UnpublishFailedUtc { get; set; }

    /// <summary>Why the last of them was refused.</summary>
    public ScheduleFailure? Why { get; set; }

    /// <summary>How often what is due has gone wrong since it was last done or set.</summary>
    public int Faults { get; set; }

    /// <summary>What is due next; null when there is nothing. A publishing that waits for a person keeps nothing from being taken back.</summary>
    [JsonIgnore]
    public DateTime? DueUtc => PublishDue is { } publish && UnpublishDue is { } unpublish ? (publish < unpublish ? publish : unpublish)
        : PublishDue ?? UnpublishDue;

    /// <summary>Whether what is due next is the publishing.</summary>
    [JsonIgnore]
    public bool IsPublishingDue => PublishDue is { } publish && publish == DueUtc;

    /// <summary>When what waits for a person was due; null when nothing waits.</summary>
    [JsonIgnore]
    public DateTime? WaitsSince => FailedUtc is not null ? PublishUtc : UnpublishFailedUtc is not null ? UnpublishUtc : null;

    /// <summary>Stands for the times as they are; a form that was opened with another is stale. Empty where there are none.</summary>
    public static string StampOf(ContentSchedule? schedule) => schedule is null ? "" : Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(
        string.Create(CultureInfo.InvariantCulture, $"{schedule.PublishUtc:O}|{schedule.UnpublishUtc:O}|{schedule.WaitsSince:O}|{schedule.SetBy}"))))[..16];

    private DateTime? PublishDue => FailedUtc is null ? PublishUtc : null;

    private DateTime? UnpublishDue => UnpublishFailedUtc is null ? UnpublishUtc : null;

    /// <summary>There is nothing left to publish.</summary>
    public void StrikePublishing() => (PublishUtc, FailedUtc, Faults) = (null, null, 0);

    /// <summary>There is nothing left to take back.</summary>
    public void StrikeTakingBack() => (UnpublishUtc, UnpublishFailedUtc, Faults) = (null, null, 0);

    /// <summary>What is due next waits for a person from now on.</summary>
    public void Wait(DateTime now, ScheduleFailure why)
    {
        if (IsPublishingDue)
        {
            FailedUtc = now;
        }
        else
        {
            UnpublishFailedUtc = now;
        }

        (Why, Faults) = (why, 0);
    }
}
