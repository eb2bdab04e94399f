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
/// The portal's examples beside those that ship. They are written in the forms of content; here they are put in order, hidden, shown and
/// taken back to what ships. Each change is saved when its method returns.
/// </summary>
internal sealed class ExampleDesk(
    IContentStore store, IDocumentSession session, IPortalExtensions extensions, GuidanceTemplates templates, IPortalSettings settings,
    ICurrentPortal current, TimeProvider clock)
{
    /// <summary>All examples, in the order in which readers see them.</summary>
    public async Task<IReadOnlyList<ExampleRow>> ListAsync(CancellationToken cancellationToken)
    {
        var items = await session.Query<ContentItemIndex>(row => row.ContentType == GuidanceItem.ExampleType && (row.Latest || row.Published))
            .ListAsync<ContentItem>(cancellationToken);
        var published = items.Where(item => item.Published).Select(item => item.ContentItemId).ToHashSet(StringComparer.Ordinal);
        var shipped = templates.In(extensions, GuidanceKind.Example);
        List<ExampleRow> rows = [];
        foreach (var item in items.Where(item => item.Latest))
        {
            if (GuidanceItem.Preview(item) is { } text)
            {
                rows.Add(new(item.ContentItemId, text, StateOf(item, published), OriginOf(item, text, shipped.GetValueOrDefault(text.Id)), AudienceOf(item)));
            }
        }

        var taken = rows.Select(row => row.ItemId).ToHashSet(StringComparer.Ordinal);
        rows.AddRange(shipped.Values.Select(text => new ExampleRow(
            GuidanceItem.IdOf(GuidanceKind.Example, text.Id), text, ExampleState.NotTaken, ExampleOrigin.Shipped, Audience.Everybody)).Where(row => !taken.Contains(row.ItemId)));
        return [.. current.Portal.Settings<ExampleOrder>(ExampleOrder.Key).Sort(
            rows.OrderBy(row => DanishText.SortKey(row.Text.Title), StringComparer.Ordinal).ThenBy(row => row.Text.Id, StringComparer.Ordinal), row => row.Text.Id)];
    }

    /// <summary>Takes an example from readers; its text stays. False when they do not see it.</summary>
    public async Task<bool> HideAsync(string itemId, CancellationToken cancellationToken)
    {
        if (await FindAsync(itemId, cancellationToken) is not { IsForReaders: true })
        {
            return false;
        }

        await store.UnpublishAsync(itemId, cancellationToken);
        await session.SaveChangesAsync(cancellationToken);
        return true;
    }

    /// <summary>Puts a hidden example before readers again, or takes a shipped one in. Null when it cannot be shown from here.</summary>
    public async Task<ContentResult?> ShowAsync(string itemId, CancellationToken cancellationToken) =>
        await FindAsync(itemId, cancellationToken) is not { CanBeShown: true } row ? null
        : row.State == ExampleState.NotTaken ? await SaveAsync((await store.TakeAsync(GuidanceItem.Template(row.Text), _ => { }, clock.GetUtcNow(), cancellationToken)).Result, cancellationToken)
        : await store.EditAsync(itemId, cancellationToken) is { } version ? await SaveAsync(await store.PublishAsync(version, cancellationToken), cancellationToken)
        : null;

    /// <summary>Whether somebody writes on a text that readers see another version of.</summary>
    public async Task<bool> HasDraftAsync(string itemId, CancellationToken cancellationToken) =>
        await FindAsync(itemId, cancellationToken) is { State: ExampleState.PublishedWithDraft };

    /// <summary>
    /// Lets an example that the portal has changed say what ships. What it said stays among its versions. Null when nothing ships for it, or when
    /// somebody has a draft of what readers see.
    /// </summary>
    public async Task<ContentResult?> RestoreAsync(string itemId, CancellationToken cancellationToken)
    {
        if (await FindAsync(itemId, cancellationToken) is not { Origin: ExampleOrigin.Changed or ExampleOrigin.Touched } row
            || row.State == ExampleState.PublishedWithDraft
            || templates.In(extensions, GuidanceKind.Example).GetValueOrDefault(row.Text.Id) is not { } shipped
            || await store.GetAsync(itemId, ContentVersion.Latest, cancellationToken) is not { } latest)
        {
            return null;
        }

        var version = NewVersion(latest);
        GuidanceItem.Template(shipped).Write(version);
        return await SaveAsync(
            row.IsForReaders ? await store.PublishAsync(version, cancellationToken) : await store.SaveDraftAsync(version, cancellationToken), cancellationToken);
    }

    /// <summary>Moves an example one place among all of them.</summary>
    public async Task MoveAsync(string itemId, bool isUp, CancellationToken cancellationToken)
    {
        var rows = await ListAsync(cancellationToken);
        if (rows.FirstOrDefault(row => row.ItemId == itemId) is not { } moved)
        {
            return;
        }

        await settings.SetAsync(ExampleOrder.Key, ExampleOrder.Moved([.. rows.Select(row => row.Text.Id)], moved.Text.Id, isUp), cancellationToken);
        await session.SaveChangesAsync(cancellationToken);
    }

    private async Task<ExampleRow?> FindAsync(string itemId, CancellationToken cancellationToken) =>
        (await ListAsync(cancellationToken)).FirstOrDefault(row => row.ItemId == itemId);

    private async Task<ContentResult> SaveAsync(ContentResult result, CancellationToken cancellationToken)
    {
        if (result.Succeeded)
        {
            await session.SaveChangesAsync(cancellationToken);
        }
        else
        {
            await session.CancelAsync();
        }

        return result;
    }

    // The store hands out an unpublished version itself, and what is written into that is gone. When it was published stays: it says that
    // readers have seen the example.
    private static ContentItem NewVersion(ContentItem latest)
    {
        var version = latest.Clone();
        version.ContentItemVersionId = ContentIds.New();
        (version.Latest, version.Published, version.ModifiedUtc) = (false, false, null);
        return version;
    }

    private static ExampleState StateOf(ContentItem latest, HashSet<string> published) =>
        latest.Published ? ExampleState.Published
        : published.Contains(latest.ContentItemId) ? ExampleState.PublishedWithDraft
        : latest.PublishedUtc is null ? ExampleState.Draft
        : ExampleState.Hidden;

    private static ExampleOrigin OriginOf(ContentItem item, GuidanceText text, GuidanceText? shipped) =>
        item.As<GuidancePart>()?.Template is not { } template ? ExampleOrigin.Own
        : template.Hash == text.Hash ? ExampleOrigin.Shipped
        : shipped is not null && shipped.Hash != template.Hash ? ExampleOrigin.Touched
        : ExampleOrigin.Changed;

    private static Audience AudienceOf(ContentItem item) => Audience.Parse(item.As<AudiencePart>()?.Audience);
}
