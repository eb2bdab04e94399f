using HousingFirst.Sdk.Content.Parts;

namespace HousingFirst.Sdk.Content.Templates;

/// <summary>Takes templates into a portal and keeps its copies up with them.</summary>
public static class ContentTemplateExtensions
{
    /// <summary>Takes a template in; what follows it is brought up to it, what the portal has changed is left alone.</summary>
    /// <param name="store">The portal's items. The session is not saved.</param>
    /// <param name="template">The template.</param>
    /// <param name="set">Puts into the item what the recipe wants of it, whether it follows or not.</param>
    /// <param name="instant">The moment of the run, so that a repeated run gives the same.</param>
    /// <param name="cancellationToken">Cancels.</param>
    public static async Task<ContentCopy> TakeAsync(
        this IContentStore store, ContentTemplate template, Action<ContentItem> set, DateTimeOffset instant, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(store);
        ArgumentNullException.ThrowIfNull(template);
        ArgumentNullException.ThrowIfNull(set);
        var id = template.ContentItemId;
        var present = await store.GetAsync(id, ContentVersion.Published, cancellationToken) ?? await store.GetAsync(id, ContentVersion.Latest, cancellationToken);
        var follows = present is null || await FollowsAsync(store, present, template, cancellationToken);
        var item = present?.Clone() ?? New(template);
        if (follows)
        {
            Fill(item, template);
        }

        set(item);
        var result = (await store.ImportAsync([item], instant, cancellationToken))[0];
        return new(result, IsTouched: !follows && template.TakenFrom(item) != template.Hash);
    }

    // A draft is somebody's work in progress: whoever writes it decides.
    private static async Task<bool> FollowsAsync(IContentStore store, ContentItem present, ContentTemplate template, CancellationToken cancellationToken) =>
        template.TakenFrom(present) is { } taken
        && taken != template.Hash
        && template.HashOf(present) == taken
        && await store.GetAsync(present.ContentItemId, ContentVersion.Draft, cancellationToken) is null;

    private static ContentItem New(ContentTemplate template)
    {
        var item = new ContentItem { ContentItemId = template.ContentItemId, ContentType = template.ContentType };
        item.Apply(new AudiencePart { Audience = "everybody" });
        return item;
    }

    // A template that has moved is a version of its own: what readers saw so far stays as history.
    private static void Fill(ContentItem item, ContentTemplate template)
    {
        item.ContentItemVersionId = ContentIds.Derive(item.ContentItemId, template.Hash);
        (item.Latest, item.Published) = (true, true);
        (item.ModifiedUtc, item.PublishedUtc) = (null, null);
        template.Write(item);
    }
}
