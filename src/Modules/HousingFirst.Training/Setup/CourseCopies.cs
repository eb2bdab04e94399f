using HousingFirst.Manuals.Editions;
using HousingFirst.Sdk.Content;
using HousingFirst.Sdk.Content.Parts;
using HousingFirst.Sdk.Content.Templates;
using HousingFirst.Training.Content;
using HousingFirst.Training.Courses;
using HousingFirst.Training.Includes;

namespace HousingFirst.Training.Setup;

/// <summary>Takes templates into a portal and keeps its copies up with them.</summary>
internal sealed class CourseCopies(IContentStore store)
{
    public Task<ContentCopy> TakeAsync(
        Course course, IReadOnlyCollection<ManualEdition> editions, CourseSettings settings, DateTimeOffset instant, CancellationToken cancellationToken)
    {
        ContentTemplate template = new()
        {
            ContentItemId = CourseItem.IdOf(course.Id),
            ContentType = CourseItem.Type,
            Hash = course.Hash,
            Write = item => Write(item, course, editions),
            HashOf = item => CourseItem.Read(item)?.Hash,
            TakenFrom = item => item.As<CoursePart>()?.Template?.Hash,
        };
        return store.TakeAsync(template, item => Set(item, settings), instant, cancellationToken);
    }

    private static void Write(ContentItem item, Course course, IReadOnlyCollection<ManualEdition> editions)
    {
        CourseItem.Write(item, course);
        item.Alter<CoursePart>(part =>
        {
            part.Template = new(course.Version.ToString(), course.Hash);
            part.Pins = [.. SectionPins.Take(course, editions)];
        });
    }

    private static void Set(ContentItem item, CourseSettings settings)
    {
        if (settings.Audience is { } audience)
        {
            item.Alter<AudiencePart>(part => part.Audience = audience.ToString());
        }

        item.Alter<CoursePart>(part =>
        {
            part.Material = settings.Material?.ToString() ?? part.Material;
            part.Order = settings.Order ?? part.Order;
        });
    }
}
