using System.ComponentModel.DataAnnotations;

namespace HousingFirst.Platform.Media;

/// <summary>Section <c>HousingFirst:Media</c>.</summary>
internal sealed record MediaOptions
{
    /// <summary>Largest file, in bytes.</summary>
    [Range(1, 512L * 1024 * 1024)]
    public long MaxFileSize { get; init; } = 40L * 1024 * 1024;
}
