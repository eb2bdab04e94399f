namespace HousingFirst.Manuals.Workshop;

/// <summary>Where a section of the portal's own stands in a chapter that ships.</summary>
/// <param name="SectionId">The own section.</param>
/// <param name="ChapterId">The chapter that it stands in.</param>
/// <param name="After">The shipped section that it stands behind; the chapter's own id for the first place, null for the chapter's end.</param>
/// <param name="Was">The neighbour's heading and text, in Markdown, as they were when the place was chosen: writers see what is gone.</param>
internal sealed record SectionPlace(string SectionId, string ChapterId, string? After, string Was);
