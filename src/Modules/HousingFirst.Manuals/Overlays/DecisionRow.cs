using HousingFirst.Manuals.Shelves;
using HousingFirst.Manuals.Workshop;

namespace HousingFirst.Manuals.Overlays;

/// <summary>What waits for a decision, in the list of all that does.</summary>
/// <param name="Title">The section.</param>
/// <param name="Address">Where it is decided, without <c>~</c>.</param>
/// <param name="Manual">The manual's title.</param>
/// <param name="Kind">What of the portal's is concerned; a word of the texts <c>Kind.*</c>.</param>
/// <param name="State">What has happened to the shared text; a word of the texts <c>State.*</c>.</param>
internal sealed record DecisionRow(string Title, string Address, string Manual, string Kind, string State)
{
    public static DecisionRow Of(ShelvedManual manual, LaidEntry laid) => new(
        manual.Edition.Find(laid.Yours.Target)?.Title ?? laid.Yours.Target,
        ManualAddresses.Overlay(manual.Id, laid.Yours.Target),
        manual.Title,
        laid.Yours.Kind.ToString(),
        laid.State.ToString());

    public static DecisionRow Of(ShelvedManual manual, SectionPlace place, WritersManual written) => new(
        written.TitleOf(place.SectionId),
        ManualAddresses.ChapterDesk(manual.Id, place.SectionId),
        manual.Title,
        "Section",
        manual.Edition.Chapter(place.ChapterId) is null ? "Homeless" : "Misplaced");
}
