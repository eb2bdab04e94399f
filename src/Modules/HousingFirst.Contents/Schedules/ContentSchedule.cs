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

    /// <summary>Id of the account that set it.</summary>
    public string? SetBy { get; set; }

    /// <summary>When publishing was tried and refused; it waits for a person then.</summary>
    public DateTime? FailedUtc { get; set; }

    /// <summary>What is due next; null when there is nothing. A publishing that waits for a person keeps nothing from being taken back.</summary>
    public DateTime? DueUtc => FailedUtc is not null ? UnpublishUtc
        : PublishUtc is { } publish && UnpublishUtc is { } unpublish ? (publish < unpublish ? publish : unpublish)
        : PublishUtc ?? UnpublishUtc;
}
