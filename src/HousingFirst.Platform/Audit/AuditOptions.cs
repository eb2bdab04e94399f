namespace HousingFirst.Platform.Audit;

/// <summary>The host's settings for audit trails, section <c>HousingFirst:Audit</c>.</summary>
internal sealed record AuditOptions
{
    public const string Section = "HousingFirst:Audit";

    /// <summary>File of the key; null: <c>keys/audit.key</c> in the data folder. Several hosts over one database share it.</summary>
    public string? KeyFile { get; init; }
}
