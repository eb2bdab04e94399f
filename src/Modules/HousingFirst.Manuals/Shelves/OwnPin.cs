using System.Text.Json.Serialization;

namespace HousingFirst.Manuals.Shelves;

/// <summary>Which edition of its own chapters a portal's readers read.</summary>
public sealed record OwnPin
{
    /// <summary>The edition's hash.</summary>
    public string EditionHash { get; init; } = "";

    /// <summary>Whether the chapters stand in a manual that ships.</summary>
    public bool Extends { get; init; }

    /// <summary>Chapters that were taken back, and the chapter that their readers go to instead; empty for the manual.</summary>
    [JsonObjectCreationHandling(JsonObjectCreationHandling.Populate)]
    public SortedDictionary<string, string> Withdrawn { get; init; } = new(StringComparer.Ordinal);
}
