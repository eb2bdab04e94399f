using System.Text.Json.Serialization;

namespace HousingFirst.Manuals.Shelves;

/// <summary>Which edition of its own chapters a portal's readers read.</summary>
public sealed record OwnPin
{
    /// <summary>The edition's hash.</summary>
    public string EditionHash { get; init; } = "";

    /// <summary>Whether the chapters stand in a manual that ships.</summary>
    public bool Extends { get; init; }

    /// <summary>Chapters and sections that were taken back, by their ids.</summary>
    [JsonObjectCreationHandling(JsonObjectCreationHandling.Populate)]
    public SortedDictionary<string, WithdrawnChapter> TakenBack { get; init; } = new(StringComparer.Ordinal);
}
