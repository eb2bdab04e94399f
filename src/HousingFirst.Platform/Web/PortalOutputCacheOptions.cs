using System.ComponentModel.DataAnnotations;

namespace HousingFirst.Platform.Web;

/// <summary>Section <c>HousingFirst:OutputCache</c>.</summary>
public sealed record PortalOutputCacheOptions
{
    /// <summary>How many bytes of pages one portal may keep in memory.</summary>
    [Range(0, long.MaxValue)]
    public long BytesPerPortal { get; init; } = 8 * 1024 * 1024;
}
