namespace HousingFirst.Manuals.Shelves;

/// <summary>That the portal has held a published chapter up against its sources, and when it does so next.</summary>
/// <param name="Reviewed">The day.</param>
/// <param name="NextReview">The next day.</param>
public sealed record ChapterReview(DateOnly Reviewed, DateOnly NextReview)
{
    /// <summary>Under which a portal keeps it.</summary>
    internal static string KeyOf(string manualId, string chapterId) => $"{manualId}/{chapterId}";
}
