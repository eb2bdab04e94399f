using HousingFirst.Sdk.Search;

namespace HousingFirst.Platform.Search.Index;

/// <summary>An entry as it is written.</summary>
internal sealed record PreparedEntry
{
    public required string Source { get; init; }

    public required string Key { get; init; }

    public required long? DocumentId { get; init; }

    public required SearchEntry Entry { get; init; }

    /// <summary>Differs whenever a row would.</summary>
    public required string Hash { get; init; }

    public required string Door { get; init; }

    /// <summary>Keys of title and heading, of lead, text and context, and of the words inside all of them.</summary>
    public required IReadOnlyList<string>[] Columns { get; init; }

    public required byte[] Terms { get; init; }

    /// <summary>Its words, each once.</summary>
    public required IReadOnlySet<string> Words { get; init; }
}
