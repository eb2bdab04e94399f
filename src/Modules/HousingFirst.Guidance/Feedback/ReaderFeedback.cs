using HousingFirst.Guidance.Answers;
using HousingFirst.Sdk.Documents;

namespace HousingFirst.Guidance.Feedback;

/// <summary>
/// What a reader says of a text. Nothing tells who it was. It is shown to those with <see cref="GuidancePermissions.ManageGuidance"/>
/// alone and deleted when the portal's retention ends. Prints nothing of itself.
/// </summary>
[Document("GuidanceFeedback", Raises = DocumentChange.None)]
internal sealed class ReaderFeedback
{
    /// <summary>Names it; tells nothing.</summary>
    public string Reference { get; set; } = "";

    public GuidanceKind Kind { get; set; }

    /// <summary>Id of the text that it is about.</summary>
    public string TextId { get; set; } = "";

    /// <summary>What the text was called then.</summary>
    public string Title { get; set; } = "";

    /// <summary>Role that answered for it then.</summary>
    public string Owner { get; set; } = "";

    public bool IsHelpful { get; set; }

    public string? Comment { get; set; }

    public DateTime ReceivedUtc { get; set; }

    /// <summary>Somebody has seen to it.</summary>
    public bool IsSettled { get; set; }
}
