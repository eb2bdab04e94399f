using HousingFirst.Sdk.Documents;

namespace HousingFirst.Manuals.Workshop;

/// <summary>An edition of the portal's own chapters, packed as the host's library packs shipped ones. Never changed once it is stored.</summary>
[Document("OwnManualEdition")]
internal sealed class OwnEdition
{
    public string ManualId { get; set; } = "";

    /// <summary>Year and number.</summary>
    public string Number { get; set; } = "";

    /// <summary>SHA-256 of the body, by which it is found.</summary>
    public string Hash { get; set; } = "";

    /// <summary>The packed edition, JSON.</summary>
    public string Body { get; set; } = "";

    /// <summary>In a manual that ships: where each own chapter stands.</summary>
    public List<ChapterPlace> Places { get; set; } = [];

    /// <summary>In a manual that ships: where each own section stands.</summary>
    public List<SectionPlace> Sections { get; set; } = [];

    /// <summary>What readers are told of what is new.</summary>
    public string Note { get; set; } = "";

    public DateTime PublishedUtc { get; set; }

    public string AccountId { get; set; } = "";
}
