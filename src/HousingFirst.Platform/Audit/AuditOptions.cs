using System.ComponentModel.DataAnnotations;

namespace HousingFirst.Platform.Audit;

/// <summary>The host's settings for audit trails, section <c>HousingFirst:Audit</c>.</summary>
internal sealed record AuditOptions
{
    public const string Section = "HousingFirst:Audit";

    /// <summary>File of the key; null: <c>keys/audit.key</c> in the data folder. Several hosts over one database share it.</summary>
    public string? KeyFile { get; init; }

    /// <summary>
    /// No portal's trail is shortened below so many months, whatever its settings say: they stand in a database, where somebody could write
    /// a short time and have the host itself take the traces away.
    /// </summary>
    [Range(0, 120)]
    public int FewestMonths { get; init; } = 6;
}
