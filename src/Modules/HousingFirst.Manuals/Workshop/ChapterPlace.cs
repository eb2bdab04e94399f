namespace HousingFirst.Manuals.Workshop;

/// <summary>Where an own chapter stands in a manual that ships.</summary>
/// <param name="ChapterId">The own chapter.</param>
/// <param name="After">The chapter that it stands behind; null for the first place.</param>
internal sealed record ChapterPlace(string ChapterId, string? After);
