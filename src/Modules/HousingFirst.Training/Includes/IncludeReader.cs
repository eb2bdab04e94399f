using HousingFirst.Manuals;
using HousingFirst.Manuals.Editions;
using HousingFirst.Manuals.Links;
using HousingFirst.Manuals.Rendering;
using HousingFirst.Manuals.Shelves;
using HousingFirst.Training.Shelves;

namespace HousingFirst.Training.Includes;

/// <summary>Fetches included sections for the current reader: as they are, or as they were pinned.</summary>
internal sealed class IncludeReader(IManuals manuals, IManualEditions editions)
{
    /// <summary>The section as the course shows it.</summary>
    /// <param name="course">The course, which may have pinned it.</param>
    /// <param name="section">The section.</param>
    /// <param name="page">The page that it stands on.</param>
    /// <param name="level">Level of its heading.</param>
    /// <param name="cancellationToken">Cancels.</param>
    public async Task<IncludeView> ReadAsync(
        ShelvedCourse course, SectionReference section, ManualPage page, int level, CancellationToken cancellationToken)
    {
        if (await manuals.FindAsync(section.Manual, cancellationToken) is not { } manual)
        {
            return new(section, IncludeState.NotOpen);
        }

        var now = manual.Edition.Passage(section.Id);
        var view = new IncludeView(section, IncludeState.Live)
        {
            Title = now?.Title ?? "",
            Manual = manual.Title,
            Edition = manual.Edition.Number.ToString(),
            EditionNow = manual.Edition.Number.ToString(),
            Address = await manuals.AddressAsync(section.Manual, section.Id, cancellationToken),
        };
        var pin = course.PinOf(section);
        if (now is not null && (pin is null || SectionPins.StateOf(pin, now) == PinState.Same))
        {
            return With(view, now, manual, page, level);
        }

        if (pin is not null && (await editions.FindAsync(section.Manual, pin.EditionHash, cancellationToken))?.Passage(section.Id) is { } pinned)
        {
            return With(view, pinned, manual, page, level) with { State = now is null ? IncludeState.Gone : IncludeState.Pinned, Edition = pin.Edition };
        }

        // A section that has moved and whose old text is lost is better read as it is than not at all.
        return now is null ? view with { State = IncludeState.Lost, Edition = pin?.Edition ?? view.Edition } : With(view, now, manual, page, level);
    }

    private static IncludeView With(IncludeView view, ManualPassage passage, ShelvedManual manual, ManualPage page, int level) =>
        view with { Title = passage.Title, Html = page.Passage(manual, passage, level), BringsTitle = passage.Box is not null };
}
