namespace HousingFirst.Sdk.Audit;

/// <summary>Which entries are asked for. What is null does not narrow.</summary>
public sealed record AuditFilter
{
    /// <summary>Recorded at this instant or later.</summary>
    public DateTime? FromUtc { get; init; }

    /// <summary>Recorded before this instant.</summary>
    public DateTime? BeforeUtc { get; init; }

    /// <summary>Done by this kind of somebody.</summary>
    public AuditActor? Actor { get; init; }

    /// <summary>Done by this account.</summary>
    public string? AccountId { get; init; }

    /// <summary>Of this kind.</summary>
    public string? Kind { get; init; }

    /// <summary>About something of this kind.</summary>
    public string? SubjectKind { get; init; }

    /// <summary>About the thing with this id.</summary>
    public string? SubjectId { get; init; }
}
