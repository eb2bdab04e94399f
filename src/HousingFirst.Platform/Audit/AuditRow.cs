namespace HousingFirst.Platform.Audit;

/// <summary>An entry as the database keeps it.</summary>
internal sealed record AuditRow
{
    /// <summary>Its place in the chain, from 1.</summary>
    public required long Number { get; init; }

    /// <summary>Year and month of its segment, such as 202611.</summary>
    public required int Month { get; init; }

    /// <summary>Milliseconds since 1970, UTC: both databases keep a whole number exactly, which an instant would not be.</summary>
    public required long At { get; init; }

    public required int Actor { get; init; }

    public string? AccountId { get; init; }

    public required string Kind { get; init; }

    public string? SubjectKind { get; init; }

    public string? SubjectId { get; init; }

    public string? Network { get; init; }

    public string? Place { get; init; }

    /// <summary>A JSON object, kept as the text that was sealed.</summary>
    public string? Details { get; init; }

    /// <summary>Seals this row and, through the row before it, all that came before.</summary>
    public required byte[] Mac { get; init; }
}
