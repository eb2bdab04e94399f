using HousingFirst.Sdk.Documents;

namespace HousingFirst.Contents.Redirects;

/// <summary>An address at which nothing stands any more, or never did, and where it leads.</summary>
[Document("Redirect", Raises = DocumentChange.Content)]
internal sealed class Redirect
{
    /// <summary>The address as it is compared.</summary>
    public required string From { get; init; }

    /// <summary>
    /// The item that stood there: it leads to wherever the item stands now, so that one that is moved again makes no chain, and one that is
    /// taken back leads nowhere. Null where somebody wrote the target.
    /// </summary>
    public string? ContentItemId { get; set; }

    /// <summary>What somebody wrote: <c>~/page</c>, or a full address of another site. Null where an item is meant.</summary>
    public string? Target { get; set; }

    /// <summary>When it was made.</summary>
    public DateTime CreatedUtc { get; set; }
}
