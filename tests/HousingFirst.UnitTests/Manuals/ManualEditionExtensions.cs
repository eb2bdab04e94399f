using HousingFirst.Manuals.Editions;

namespace HousingFirst.UnitTests.Manuals;

internal static class ManualEditionExtensions
{
    /// <summary>The same edition as if it were another manual's.</summary>
    public static ManualEdition As(this ManualEdition edition, string id) => new()
    {
        Id = id,
        Title = edition.Title,
        Subtitle = edition.Subtitle,
        Lead = edition.Lead,
        Language = edition.Language,
        Method = edition.Method,
        Number = edition.Number,
        Published = edition.Published,
        Owner = edition.Owner,
        ReviewMonths = edition.ReviewMonths,
        Chapters = edition.Chapters,
        Hash = edition.Hash + id,
    };
}
