using System.Collections.Immutable;
using HousingFirst.Manuals;
using HousingFirst.Manuals.Changes;
using HousingFirst.Manuals.Editions;
using HousingFirst.Manuals.Links;
using HousingFirst.Sdk.Content;
using HousingFirst.Training.Content;
using HousingFirst.Training.Shelves;

namespace HousingFirst.Training.Includes;

/// <summary>Finds what new editions of manuals touch in a portal's courses, and takes a new text in when somebody has looked.</summary>
internal sealed class TouchedReader(CourseShelfReader shelf, IManualEditions editions, IContentStore store)
{
    /// <summary>The courses that stand on a section which reads otherwise now, whoever may see them.</summary>
    public async Task<IReadOnlyList<TouchedCourse>> ListAsync(CancellationToken cancellationToken)
    {
        var now = await editions.ListAsync(cancellationToken);
        var touched = new List<TouchedCourse>();
        foreach (var course in (await shelf.ReadAsync(cancellationToken)).Courses)
        {
            var sections = ImmutableArray.CreateBuilder<TouchedSection>();
            foreach (var places in SectionPins.Touched(course.Course, course.Pins, now).GroupBy(place => place.Pin.Section))
            {
                sections.Add(await SectionAsync([.. places], now, cancellationToken));
            }

            if (sections.Count > 0)
            {
                touched.Add(new(course, sections.ToImmutable()));
            }
        }

        return touched;
    }

    /// <summary>
    /// Pins the section as somebody has read it. False when it reads otherwise again since then, when there is no such course, pin or
    /// section, or when somebody has a draft of the course.
    /// </summary>
    /// <param name="courseId">The course.</param>
    /// <param name="section">The section.</param>
    /// <param name="hash">The text that was looked at.</param>
    /// <param name="cancellationToken">Cancels before it is stored.</param>
    public async Task<bool> AcceptAsync(string courseId, SectionReference section, string hash, CancellationToken cancellationToken)
    {
        var now = await editions.ListAsync(cancellationToken);
        var id = (await shelf.ReadAsync(cancellationToken)).Courses.FirstOrDefault(course => course.Course.Id == courseId)?.ItemId;
        if (id is null
            || await store.GetAsync(id, ContentVersion.Draft, cancellationToken) is not null
            || await store.EditAsync(id, cancellationToken) is not { } item
            || item.As<CoursePart>() is not { } part
            || SectionPins.Take(section, now) is not { } pin
            || pin.Hash != hash
            || part.Pins.FindIndex(known => known.Section == section) is var index && index < 0)
        {
            return false;
        }

        part.Pins[index] = pin;
        item.Apply(part);
        return (await store.PublishAsync(item, cancellationToken)).Succeeded;
    }

    private async Task<TouchedSection> SectionAsync(
        ImmutableArray<TouchedPlace> places, IReadOnlyList<ManualEdition> now, CancellationToken cancellationToken)
    {
        var (pin, state) = (places[0].Pin, places[0].State);
        var edition = now.First(edition => edition.Id == pin.Section.Manual);
        var (before, after) = (
            (await editions.FindAsync(pin.Section.Manual, pin.EditionHash, cancellationToken))?.Passage(pin.Section.Id), edition.Passage(pin.Section.Id));
        return new(
            pin, state, after?.Title ?? before?.Title ?? pin.Section.Id, after?.Hash, edition.Number.ToString(), places,
            before is null ? [] : PassageDifference.Between(before, after));
    }
}
