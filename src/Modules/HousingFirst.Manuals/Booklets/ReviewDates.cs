using HousingFirst.Manuals.Editions;

namespace HousingFirst.Manuals.Booklets;

/// <summary>A manual's reviews in two dates: every chapter has been reviewed since the one, and none is due before the other.</summary>
/// <param name="Reviewed">The earliest of the chapters' last reviews.</param>
/// <param name="NextReview">The earliest of their next ones.</param>
internal sealed record ReviewDates(DateOnly Reviewed, DateOnly NextReview)
{
    /// <summary>The dates of an edition; null when it has no chapters.</summary>
    public static ReviewDates? Of(ManualEdition edition) => edition.Chapters.IsEmpty
        ? null
        : new(edition.Chapters.Min(chapter => chapter.Reviewed), edition.Chapters.Min(chapter => chapter.NextReview));
}
