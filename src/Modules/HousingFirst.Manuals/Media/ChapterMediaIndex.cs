using HousingFirst.Sdk.Documents;

namespace HousingFirst.Manuals.Media;

/// <summary>One row for each file that an own chapter or section names, in versions that are being written or read.</summary>
/// <param name="Path">The path as it is compared.</param>
/// <param name="ManualId">The manual.</param>
/// <param name="ChapterId">The chapter or section.</param>
[Indexed(nameof(Path))]
internal sealed record ChapterMediaIndex(string Path, string ManualId, string ChapterId);
