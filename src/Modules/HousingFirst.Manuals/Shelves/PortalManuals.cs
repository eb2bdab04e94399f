using System.Text.Json.Serialization;
using HousingFirst.Sdk.Documents;

namespace HousingFirst.Manuals.Shelves;

/// <summary>What a portal says about the manuals that it shows. A manual without a pin reads as it shipped, open to everybody.</summary>
[Document("PortalManuals", IsSingle = true)]
public sealed class PortalManuals
{
    /// <summary>Pins by the manual's id.</summary>
    [JsonObjectCreationHandling(JsonObjectCreationHandling.Populate)]
    public SortedDictionary<string, ManualPin> Pins { get; } = new(StringComparer.Ordinal);

    /// <summary>The editions of the portal's own chapters, by the manual's id.</summary>
    [JsonObjectCreationHandling(JsonObjectCreationHandling.Populate)]
    public SortedDictionary<string, OwnPin> Own { get; } = new(StringComparer.Ordinal);

    /// <summary>Chapters that were reviewed after they were published, by manual and chapter.</summary>
    [JsonObjectCreationHandling(JsonObjectCreationHandling.Populate)]
    public SortedDictionary<string, ChapterReview> Reviews { get; } = new(StringComparer.Ordinal);
}
