namespace HousingFirst.Platform.Audit;

/// <summary>A month of the chain: where it begins and, once a later one has begun, where it ends. Its row outlives its entries.</summary>
internal sealed record AuditSegment
{
    public required long FirstNumber { get; init; }

    /// <summary>Year and month, such as 202611.</summary>
    public required int Month { get; init; }

    /// <summary>Names the key that its entries are sealed with.</summary>
    public required string KeyId { get; init; }

    /// <summary>What the first entry follows: the last seal of the segment before, or the chain's seed.</summary>
    public required byte[] FirstPrevious { get; init; }

    /// <summary>Null while entries are added.</summary>
    public long? LastNumber { get; init; }

    public byte[]? LastMac { get; init; }

    /// <summary>Whether the entries were kept long enough and are gone.</summary>
    public bool IsDropped { get; init; }

    /// <summary>Seals this row.</summary>
    public required byte[] Mac { get; init; }
}
