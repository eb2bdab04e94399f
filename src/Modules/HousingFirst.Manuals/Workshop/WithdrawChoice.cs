namespace HousingFirst.Manuals.Workshop;

/// <summary>Where readers of a chapter that is taken back may go.</summary>
/// <param name="Manual">The manual.</param>
/// <param name="ChapterId">The chapter or section.</param>
internal sealed record WithdrawChoice(WritersManual Manual, string ChapterId);
