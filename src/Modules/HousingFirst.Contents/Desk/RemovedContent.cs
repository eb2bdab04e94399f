using HousingFirst.Sdk.Documents;

namespace HousingFirst.Contents.Desk;

/// <summary>An item that was taken away and can be brought back: which of its versions were the newest and the published one.</summary>
[Document("RemovedContent", Raises = DocumentChange.None)]
internal sealed class RemovedContent
{
    public string ContentItemId { get; set; } = "";

    public string ContentType { get; set; } = "";

    public string DisplayText { get; set; } = "";

    public string? Owner { get; set; }

    public string LatestVersionId { get; set; } = "";

    public string? PublishedVersionId { get; set; }

    public DateTime RemovedUtc { get; set; }

    /// <summary>Id of the account that took it away.</summary>
    public string? RemovedBy { get; set; }
}
