using System.ComponentModel.DataAnnotations;

namespace HousingFirst.Platform.Search;

/// <summary>Section <c>HousingFirst:Search</c>.</summary>
public sealed record SearchOptions
{
    /// <summary>How many bytes of indexes and answers the host may keep in memory, for all portals together; 0 keeps none.</summary>
    [Range(0, long.MaxValue)]
    public long KeptBytes { get; init; } = 96 * 1024 * 1024;
}
