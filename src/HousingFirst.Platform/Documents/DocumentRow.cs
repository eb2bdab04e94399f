namespace HousingFirst.Platform.Documents;

/// <summary>A row of the one table that holds the truth.</summary>
internal sealed class DocumentRow
{
    public long Id { get; init; }

    public required string Type { get; init; }

    public required string Body { get; init; }

    /// <summary>Counts the writes; a writer names the one it read.</summary>
    public long Version { get; init; }

    /// <summary>Names the key of an encrypted body; null for plain ones.</summary>
    public string? KeyId { get; init; }
}
