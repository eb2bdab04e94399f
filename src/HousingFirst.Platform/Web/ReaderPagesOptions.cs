using System.ComponentModel.DataAnnotations;

namespace HousingFirst.Platform.Web;

/// <summary>Section <c>HousingFirst:ReaderPages</c>.</summary>
internal sealed record ReaderPagesOptions
{
    /// <summary>How many bytes of pages one portal may keep in memory; 0 keeps none.</summary>
    [Range(0, long.MaxValue)]
    public long BytesPerPortal { get; init; } = 8 * 1024 * 1024;
}
