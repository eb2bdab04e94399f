using System.Collections.Immutable;
using HousingFirst.Manuals.Editions;
using HousingFirst.Manuals.Links;
using HousingFirst.Training.Courses;
using HousingFirst.Training.Reading;

namespace HousingFirst.Training.Includes;

/// <summary>The rules of pinning: which sections a course stands on, how they were, and which lessons a new edition touches.</summary>
internal static class SectionPins
{
    /// <summary>The sections that a lesson stands on: what it includes, and where its quiz sends.</summary>
    public static IEnumerable<SectionReference> Of(Lesson lesson) =>
        LessonText.Read(lesson.Text).Includes.Concat(lesson.Quiz.Select(question => question.Section)).Distinct();

    /// <summary>Pins all that a course stands on to the editions that the portal reads. A section that is not there is not pinned.</summary>
    public static ImmutableArray<SectionPin> Take(Course course, IReadOnlyCollection<ManualEdition> editions) =>
    [
        .. course.Lessons.SelectMany(Of)
            .Concat(course.Practice.Select(task => task.Section).OfType<SectionReference>())
            .Distinct()
            .Select(section => Take(section, editions))
            .OfType<SectionPin>(),
    ];

    /// <summary>
    /// Pins for what a course stands on and has not pinned. What is pinned stays so, also while its lesson is hidden, until somebody has looked.
    /// </summary>
    public static ImmutableArray<SectionPin> Missing(Course course, IEnumerable<SectionPin> pins, IReadOnlyCollection<ManualEdition> editions)
    {
        var known = pins.Select(pin => pin.Section).ToHashSet();
        return [.. Take(course, editions).Where(pin => !known.Contains(pin.Section))];
    }

    /// <summary>Pins one section; null when it is not there.</summary>
    public static SectionPin? Take(SectionReference section, IReadOnlyCollection<ManualEdition> editions) =>
        EditionOf(section, editions) is { } edition && edition.Passage(section.Id) is { } passage
            ? new(section, edition.Number.ToString(), edition.Hash, passage.Hash)
            : null;

    /// <summary>How a pinned section stands to what the portal reads now.</summary>
    public static PinState StateOf(SectionPin pin, IReadOnlyCollection<ManualEdition> editions) => EditionOf(pin.Section, editions) switch
    {
        null => PinState.NoManual,
        var edition => StateOf(pin, edition.Passage(pin.Section.Id)),
    };

    /// <summary>How a pinned section stands to the passage that its manual has now.</summary>
    public static PinState StateOf(SectionPin pin, ManualPassage? now) => now switch
    {
        null => PinState.Gone,
        var passage when passage.Hash == pin.Hash => PinState.Same,
        _ => PinState.Moved,
    };

    /// <summary>The lessons and practice tasks that stand on a section which has moved or is gone, in the order of the course.</summary>
    public static IEnumerable<TouchedPlace> Touched(Course course, IEnumerable<SectionPin> pins, IReadOnlyCollection<ManualEdition> editions)
    {
        var touched = pins.Select(pin => (Pin: pin, State: StateOf(pin, editions)))
            .Where(entry => entry.State is PinState.Moved or PinState.Gone)
            .ToDictionary(entry => entry.Pin.Section);
        return course.Lessons.SelectMany(lesson => Of(lesson).Select(section => (lesson.Title, LessonId: (string?)lesson.Id, Section: section)))
            .Concat(course.Practice.Where(task => task.Section is not null).Select(task => (task.Title, LessonId: (string?)null, Section: task.Section!)))
            .Where(place => touched.ContainsKey(place.Section))
            .Select(place => new TouchedPlace(place.Title, place.LessonId, touched[place.Section].Pin, touched[place.Section].State));
    }

    private static ManualEdition? EditionOf(SectionReference section, IEnumerable<ManualEdition> editions) =>
        editions.FirstOrDefault(edition => edition.Id == section.Manual);
}
