using System.Text.Json.Serialization;

namespace HousingFirst.Manuals.Shelves;

/// <summary>Which edition of its own chapters a portal's readers read.</summary>
public sealed record OwnPin : IJsonOnDeserialized
{
    /// <summary>The edition's hash.</summary>
    public string EditionHash { get; init; } = "";

    /// <summary>Whether the chapters stand in a manual that ships.</summary>
    public bool Extends { get; init; }

    /// <summary>
    /// Own sections in the order in which readers meet those behind one neighbour, where somebody has arranged them since the edition was
    /// published; else empty.
    /// </summary>
    public IReadOnlyList<string> SectionOrder { get; init; } = [];

    /// <summary>Chapters and sections that were taken back, by their ids.</summary>
    [JsonObjectCreationHandling(JsonObjectCreationHandling.Populate)]
    public SortedDictionary<string, WithdrawnChapter> TakenBack { get; init; } = new(StringComparer.Ordinal);

    /// <summary>
    /// Chapters that were taken back and published anew, and the number of the edition with which they came again: what editions before that one
    /// say in them is not told any more.
    /// </summary>
    [JsonObjectCreationHandling(JsonObjectCreationHandling.Populate)]
    public SortedDictionary<string, string> CameAgain { get; init; } = new(StringComparer.Ordinal);

    /// <summary>
    /// What was stored before titles and reasons were kept: chapters that were taken back, and the chapter to go to instead. Read, never written.
    /// </summary>
    [JsonInclude]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    internal SortedDictionary<string, string?>? Withdrawn { get; private set; }

    void IJsonOnDeserialized.OnDeserialized()
    {
        foreach (var (id, instead) in Withdrawn ?? [])
        {
            TakenBack.TryAdd(id, new WithdrawnChapter("", instead ?? "", "", [id]));
        }

        Withdrawn = null;
    }
}
