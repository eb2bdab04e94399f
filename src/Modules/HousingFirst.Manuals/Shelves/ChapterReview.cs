namespace HousingFirst.Manuals.Shelves;

/// <summary>That the portal has held a published chapter up against its sources, and when it does so next.</summary>
/// <param name="Reviewed">The day.</param>
/// <param name="NextReview">The next day.</param>
/// <param name="ValidTo">When a fact in it runs out; null when none does.</param>
public sealed record ChapterReview(DateOnly Reviewed, DateOnly NextReview, DateOnly? ValidTo)
{
    /// <summary>Under which a portal keeps it.</summary>
    internal static string KeyOf(string manualId, string chapterId) => $"{manualId}/{chapterId}";
}
