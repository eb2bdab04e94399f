using HousingFirst.Manuals.Editions;
using HousingFirst.Manuals.Shelves;

namespace HousingFirst.Manuals.Views;

/// <summary>What stands under a chapter: edition, reviews, how to cite it.</summary>
/// <param name="Manual">The manual.</param>
/// <param name="Chapter">The chapter.</param>
/// <param name="Address">The chapter's full address that does not change.</param>
internal sealed record ColophonView(ShelvedManual Manual, ManualChapter Chapter, string Address);
