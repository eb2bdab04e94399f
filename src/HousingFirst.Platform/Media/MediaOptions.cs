using System.ComponentModel.DataAnnotations;

namespace HousingFirst.Platform.Media;

/// <summary>Section <c>HousingFirst:Media</c>.</summary>
internal sealed record MediaOptions
{
    /// <summary>Largest file, in bytes.</summary>
    [Range(1, 512L * 1024 * 1024)]
    public long MaxFileSize { get; init; } = 40L * 1024 * 1024;

    /// <summary>Largest picture, in pixels: a few bytes can unpack to any number of them.</summary>
    [Range(1, 1_000_000_000L)]
    public long MaxPixels { get; init; } = 60_000_000;
}
