using System.ComponentModel.DataAnnotations;
using System.Text.Json.Serialization;

namespace HousingFirst.Sdk.Audit;

/// <summary>How long a portal keeps its trail: key <see cref="Key"/> of its settings.</summary>
public sealed record AuditSettings
{
    /// <summary>Key of the portal's settings.</summary>
    public const string Key = "Audit";

    private const int Fewest = 1;
    private const int Most = 120;

    /// <summary>Whole months that are kept beside the present one.</summary>
    [Range(Fewest, Most)]
    public int MonthsKept { get; init; } = 24;

    /// <summary>What counts of it: a typing error must not empty a trail.</summary>
    [JsonIgnore]
    public int Months => Math.Clamp(MonthsKept, Fewest, Most);
}
