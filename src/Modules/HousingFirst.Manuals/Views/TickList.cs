using HousingFirst.Manuals.Editions;
using HousingFirst.Manuals.Shelves;

namespace HousingFirst.Manuals.Views;

/// <summary>A checklist beside others.</summary>
/// <param name="Manual">The manual.</param>
/// <param name="Chapter">The chapter that it stands in.</param>
/// <param name="List">The checklist.</param>
/// <param name="Number">Its number on the page.</param>
public sealed record TickList(ShelvedManual Manual, ManualChapter Chapter, Checklist List, int Number);
