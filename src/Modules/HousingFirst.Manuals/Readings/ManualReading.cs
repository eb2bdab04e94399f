using HousingFirst.Sdk.Documents;

namespace HousingFirst.Manuals.Readings;

/// <summary>That somebody has said of a manual that they have read and understood it. One for each person and manual.</summary>
[Document("ManualReading", Raises = DocumentChange.None)]
internal sealed class ManualReading
{
    public string ManualId { get; set; } = "";

    public string AccountId { get; set; } = "";

    /// <summary>The round of the demand that they answered.</summary>
    public int Round { get; set; }

    /// <summary>The edition that they read.</summary>
    public string Edition { get; set; } = "";

    public DateTime AtUtc { get; set; }
}
