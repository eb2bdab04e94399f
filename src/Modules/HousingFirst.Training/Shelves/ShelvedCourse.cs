using System.Collections.Immutable;
using HousingFirst.Manuals.Links;
using HousingFirst.Sdk.Content;
using HousingFirst.Sdk.Content.Parts;
using HousingFirst.Sdk.Portals;
using HousingFirst.Training.Content;
using HousingFirst.Training.Courses;
using HousingFirst.Training.Includes;
using HousingFirst.Training.Runs;

namespace HousingFirst.Training.Shelves;

/// <summary>A course as a portal shows it.</summary>
/// <param name="ItemId">The item that holds the portal's copy.</param>
/// <param name="Course">What it says.</param>
/// <param name="Audience">Who may see it, anywhere.</param>
/// <param name="Material">Who of these may read its lessons.</param>
/// <param name="Order">Its place in the catalogue.</param>
/// <param name="Template">The template that the copy was taken from.</param>
/// <param name="Pins">The sections that its lessons stand on.</param>
/// <param name="Runs">Its runs by date, also past ones.</param>
internal sealed record ShelvedCourse(
    string ItemId,
    Course Course,
    Audience Audience,
    Audience Material,
    int Order,
    TemplateStamp? Template,
    ImmutableArray<SectionPin> Pins,
    ImmutableArray<CourseRun> Runs)
{
    /// <summary>A course as an item has it.</summary>
    public static ShelvedCourse Of(ContentItem item, Course course, CoursePart part, ImmutableArray<CourseRun> runs) => new(
        item.ContentItemId, course, Audience.Parse(item.As<AudiencePart>()?.Audience), Audience.Parse(part.Material), part.Order, part.Template,
        [.. part.Pins], runs);

    /// <summary>The portal has changed its copy.</summary>
    public bool IsTouched => Template is { } template && template.Hash != Course.Hash;

    /// <summary>How a section was pinned; null when it was not.</summary>
    public SectionPin? PinOf(SectionReference section) => Pins.FirstOrDefault(pin => pin.Section == section);
}
