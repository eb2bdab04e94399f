using HousingFirst.Manuals.Editions;
using HousingFirst.Manuals.Shelves;

namespace HousingFirst.Manuals.Review;

/// <summary>A chapter that should have been held up against its sources again.</summary>
internal sealed record OverdueChapter(ShelvedManual Manual, ManualChapter Chapter)
{
    /// <summary>How many sections stand or fall with it.</summary>
    public int Sections => Chapter.Sections.Length;
}
