using HousingFirst.Manuals.Shelves;

namespace HousingFirst.Manuals.Workshop;

/// <summary>A manual in the list of those who write.</summary>
/// <param name="Id">The manual.</param>
/// <param name="Title">The portal's title for it.</param>
/// <param name="Edition">The edition that readers read, in words.</param>
/// <param name="Chapters">How many chapters they read.</param>
/// <param name="Laid">How much the portal has laid over it.</param>
/// <param name="Undecided">How much of what the portal has written in it waits for a decision.</param>
internal sealed record ManualRow(string Id, string Title, string Edition, int Chapters, int Laid, int Undecided)
{
    public static ManualRow Of(ShelvedManual manual) => new(
        manual.Id, manual.Title, manual.Edition.Number.ToString(), manual.Edition.Chapters.Length, manual.Laid.Length, manual.Waiting);
}
