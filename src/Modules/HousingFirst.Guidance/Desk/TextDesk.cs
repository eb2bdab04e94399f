using HousingFirst.Guidance.Answers;
using HousingFirst.Guidance.Content;
using HousingFirst.Guidance.Shipping;
using HousingFirst.Sdk.Content;
using HousingFirst.Sdk.Content.Indexes;
using HousingFirst.Sdk.Content.Parts;
using HousingFirst.Sdk.Content.Templates;
using HousingFirst.Sdk.Documents;
using HousingFirst.Sdk.Portals;

namespace HousingFirst.Guidance.Desk;

/// <summary>
/// The portal's answers and examples beside those that ship. They are written in the forms of content; here they are put in order, hidden,
/// shown and taken back to what ships. Each change is saved when its method returns.
/// </summary>
internal sealed class TextDesk(
    IContentStore store, IDocumentSession session, IPortalExtensions extensions, GuidanceTemplates templates, IPortalSettings settings,
    ICurrentPortal current, TimeProvider clock)
{
    /// <summary>All texts of a kind, in the order in which readers see them.</summary>
    public async Task<IReadOnlyList<TextRow>> ListAsync(GuidanceKind kind, CancellationToken cancellationToken)
    {
        var type = GuidanceItem.TypeOf(kind);
        var items = await session.Query<ContentItemIndex>(row => row.ContentType == type && (row.Latest || row.Published))
            .ListAsync<ContentItem>(cancellationToken);
        var published = items.Where(item => item.Published).ToDictionary(item => item.ContentItemId, StringComparer.Ordinal);
        var seen = await store.SeenAsync(type, cancellationToken);
        var shipped = templates.In(extensions, kind);
        List<TextRow> rows = [];
        foreach (var item in items.Where(item => item.Latest))
        {
            if (GuidanceItem.Preview(item) is { } text)
            {
                var origin = OriginOf(item, text, shipped.GetValueOrDefault(text.Id));
                rows.Add(new(item.ContentItemId, text, StateOf(item, published, seen), origin, AudienceOf(published.GetValueOrDefault(item.ContentItemId) ?? item))); // who reads it now
            }
        }

        var taken = rows.Select(row => row.ItemId).ToHashSet(StringComparer.Ordinal);
        rows.AddRange(shipped.Values
            .Select(text => new TextRow(GuidanceItem.IdOf(kind, text.Id), text, TextState.NotTaken, TextOrigin.Shipped, Audience.Everybody))
            .Where(row => !taken.Contains(row.ItemId)));
        var byTitle = rows.OrderBy(row => DanishText.SortKey(row.Text.Title), StringComparer.Ordinal)
            .ThenBy(row => row.Text.Id, StringComparer.Ordinal);
        return
        [
            .. current.Portal.Settings<TextOrder>(TextOrder.KeyOf(kind)).Sort(byTitle, row => row.Text.Id)
                .OrderBy(row => GuidanceWords.Themes.IndexOf(row.Shelf) is >= 0 and var place ? place : int.MaxValue),
        ];
    }

    /// <summary>Takes a text from readers; its text stays. False when they do not see it.</summary>
    public async Task<bool> HideAsync(GuidanceKind kind, string itemId, CancellationToken cancellationToken)
    {
        if (await FindAsync(kind, itemId, cancellationToken) is not { IsForReaders: true })
        {
            return false;
        }

        await store.UnpublishAsync(itemId, cancellationToken);
        await session.SaveChangesAsync(cancellationToken);
        return true;
    }

    /// <summary>Lets readers see a hidden text as they saw it last, or takes a shipped one in. Null when it cannot be shown from here.</summary>
    public async Task<ContentResult?> ShowAsync(GuidanceKind kind, string itemId, CancellationToken cancellationToken) =>
        await FindAsync(kind, itemId, cancellationToken) is not { CanBeShown: true } row ? null
        : row.State == TextState.NotTaken ? await session.EndAsync(await TakeAsync(row.Text, cancellationToken), cancellationToken)
        : await store.RepublishAsync(itemId, cancellationToken) is { } shown ? await session.EndAsync(shown, cancellationToken)
        : null;

    /// <summary>A text as the list has it, or null.</summary>
    public async Task<TextRow?> FindAsync(GuidanceKind kind, string itemId, CancellationToken cancellationToken) =>
        (await ListAsync(kind, cancellationToken)).FirstOrDefault(row => row.ItemId == itemId);

    /// <summary>
    /// Lets a text that the portal has changed say what ships: before readers where they see it, else in a draft, because a hidden text is shown
    /// again as they saw it. What it said stays among its versions. Null when nothing ships for it, or when somebody has a draft of it.
    /// </summary>
    public async Task<ContentResult?> RestoreAsync(GuidanceKind kind, string itemId, CancellationToken cancellationToken)
    {
        if (await FindAsync(kind, itemId, cancellationToken) is not { Origin: TextOrigin.Changed or TextOrigin.Touched } row
            || row.HasDraft
            || templates.In(extensions, kind).GetValueOrDefault(row.Text.Id) is not { } shipped
            || await store.GetAsync(itemId, ContentVersion.Latest, cancellationToken) is not { } latest)
        {
            return null;
        }

        var version = NewVersion(latest);
        GuidanceItem.Template(shipped).Write(version);
        return await session.EndAsync(
            row.IsForReaders ? await store.PublishAsync(version, cancellationToken) : await store.SaveDraftAsync(version, cancellationToken), cancellationToken);
    }

    /// <summary>Moves an example one place among all of them, an answer among those of its theme.</summary>
    public async Task MoveAsync(GuidanceKind kind, string itemId, bool isUp, CancellationToken cancellationToken)
    {
        var rows = await ListAsync(kind, cancellationToken);
        if (rows.FirstOrDefault(row => row.ItemId == itemId) is not { } moved)
        {
            return;
        }

        await settings.SetAsync(
            TextOrder.KeyOf(kind), TextOrder.Moved([.. rows.Select(row => (row.Text.Id, row.Shelf))], moved.Text.Id, isUp), cancellationToken);
        await session.SaveChangesAsync(cancellationToken);
    }

    private async Task<ContentResult> TakeAsync(GuidanceText text, CancellationToken cancellationToken) =>
        (await store.TakeAsync(GuidanceItem.Template(text), _ => { }, clock.GetUtcNow(), cancellationToken)).Result;

    // The store hands out an unpublished version itself, and what is written into that is gone.
    private static ContentItem NewVersion(ContentItem latest)
    {
        var version = latest.Clone();
        version.ContentItemVersionId = ContentIds.New();
        (version.Latest, version.Published) = (false, false);
        (version.ModifiedUtc, version.PublishedUtc) = (null, null);
        return version;
    }

    private static TextState StateOf(ContentItem latest, Dictionary<string, ContentItem> published, IReadOnlySet<string> seen) =>
        latest.Published ? TextState.Published
        : published.ContainsKey(latest.ContentItemId) ? TextState.PublishedWithDraft
        : latest.PublishedUtc is not null ? TextState.Hidden
        : seen.Contains(latest.ContentItemId) ? TextState.HiddenWithDraft
        : TextState.Draft;

    private static TextOrigin OriginOf(ContentItem item, GuidanceText text, GuidanceText? shipped) =>
        item.As<GuidancePart>()?.Template is not { } template ? TextOrigin.Own
        : template.Hash == text.Hash ? TextOrigin.Shipped
        : shipped is not null && shipped.Hash != template.Hash ? TextOrigin.Touched
        : TextOrigin.Changed;

    private static Audience AudienceOf(ContentItem item) => Audience.Parse(item.As<AudiencePart>()?.Audience);
}
