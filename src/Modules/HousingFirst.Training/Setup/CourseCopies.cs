using HousingFirst.Manuals.Editions;
using HousingFirst.Sdk.Content;
using HousingFirst.Sdk.Content.Parts;
using HousingFirst.Training.Content;
using HousingFirst.Training.Courses;
using HousingFirst.Training.Includes;

namespace HousingFirst.Training.Setup;

/// <summary>Takes templates into a portal and keeps its copies up with them.</summary>
internal sealed class CourseCopies(IContentStore store)
{
    public async Task<CourseCopy> TakeAsync(
        Course template, IReadOnlyCollection<ManualEdition> editions, CourseSettings settings, DateTimeOffset instant, CancellationToken cancellationToken)
    {
        var id = CourseItem.IdOf(template.Id);
        var present = await store.GetAsync(id, ContentVersion.Published, cancellationToken) ?? await store.GetAsync(id, ContentVersion.Latest, cancellationToken);
        var follows = present is null || await FollowsAsync(present, template, cancellationToken);
        var item = present?.Clone() ?? New(id);
        if (follows)
        {
            Fill(item, template, editions);
        }

        Set(item, settings);
        var result = (await store.ImportAsync([item], instant, cancellationToken))[0];
        return new(result, IsTouched: !follows && item.As<CoursePart>()?.Template?.Hash != template.Hash);
    }

    // A draft is somebody's work in progress: whoever writes it decides.
    private async Task<bool> FollowsAsync(ContentItem present, Course template, CancellationToken cancellationToken) =>
        present.As<CoursePart>()?.Template is { } stamp
        && stamp.Hash != template.Hash
        && CourseItem.Read(present)?.Hash == stamp.Hash
        && await store.GetAsync(present.ContentItemId, ContentVersion.Draft, cancellationToken) is null;

    private static ContentItem New(string id)
    {
        var item = new ContentItem { ContentItemId = id, ContentType = CourseItem.Type, Latest = true, Published = true };
        item.Apply(new AudiencePart { Audience = "everybody" });
        return item;
    }

    // A template that has moved is a version of its own: what readers saw so far stays as history.
    private static void Fill(ContentItem item, Course template, IReadOnlyCollection<ManualEdition> editions)
    {
        item.ContentItemVersionId = ContentIds.Derive(item.ContentItemId, template.Hash);
        (item.Latest, item.Published) = (true, true);
        (item.ModifiedUtc, item.PublishedUtc) = (null, null);
        CourseItem.Write(item, template);
        item.Alter<CoursePart>(part =>
        {
            part.Template = new(template.Version.ToString(), template.Hash);
            part.Pins = [.. SectionPins.Take(template, editions)];
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
