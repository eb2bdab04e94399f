using System.Collections.Immutable;
using HousingFirst.Manuals.Editions;
using HousingFirst.Manuals.Glossaries;
using HousingFirst.Manuals.Rendering;
using HousingFirst.Sdk.Caching;
using HousingFirst.Sdk.Portals;
using HousingFirst.Sdk.Security;
using HousingFirst.Sdk.Theming;

namespace HousingFirst.Manuals.Shelves;

/// <summary>The portal's shelf as the current reader sees it. One a request.</summary>
internal sealed class ReaderManuals(
    ICurrentPortal current, PortalCache<ManualShelf> shelves, ShelfReader shelfReader, IPermissionChecker reader, IPageFrame frame, ManualTextRenderer renderer,
    PortalGlossary glossary)
    : IManuals
{
    private IReadOnlyList<ShelvedManual>? _visible;
    private LinkTable? _links;

    public async ValueTask<IReadOnlyList<ShelvedManual>> ListAsync(CancellationToken cancellationToken)
    {
        if (_visible is null)
        {
            var shelf = await shelves.GetAsync(current.Portal, shelfReader.ReadAsync, cancellationToken);
            _visible = [.. shelf.Manuals.Where(manual => reader.Admits(manual.Audience))];
        }

        return _visible;
    }

    public async ValueTask<ShelvedManual?> FindAsync(string manualId, CancellationToken cancellationToken)
    {
        foreach (var manual in await ListAsync(cancellationToken))
        {
            if (manual.Id == manualId)
            {
                return manual;
            }
        }

        return null;
    }

    public async ValueTask<ManualPlace?> FindPlaceAsync(string manualId, string id, CancellationToken cancellationToken) =>
        (await FindAsync(manualId, cancellationToken))?.Edition.Find(id);

    public async ValueTask<Checklist?> FindChecklistAsync(string manualId, string checklistId, CancellationToken cancellationToken) =>
        (await FindAsync(manualId, cancellationToken))?.Edition.Checklist(checklistId);

    public async ValueTask<RenderedSection?> RenderSectionAsync(string manualId, string sectionId, CancellationToken cancellationToken)
    {
        if (await FindAsync(manualId, cancellationToken) is not { } manual
            || manual.Edition.Find(sectionId) is not { Section: { } section } place)
        {
            return null;
        }

        var chapter = await RenderAsync(manual, place.Chapter, cancellationToken);
        return chapter.Sections.First(rendered => rendered.Section.Id == section.Id);
    }

    public async ValueTask<string?> AddressAsync(string manualId, string id, CancellationToken cancellationToken)
    {
        if (await FindPlaceAsync(manualId, id, cancellationToken) is { } place)
        {
            return frame.Url("~" + ManualAddresses.Section(manualId, place.Chapter.Id, place.Id));
        }

        // What stood in a chapter that was taken back leads to the page that says so.
        return (await FindAsync(manualId, cancellationToken))?.Withdrawn is { Count: > 0 } withdrawn
            && withdrawn.FirstOrDefault(chapter => chapter.Value.Ids.Contains(id, StringComparer.Ordinal)) is { Key: { } gone }
                ? frame.Url("~" + ManualAddresses.Withdrawn(manualId, gone))
                : null;
    }

    /// <summary>A chapter as HTML.</summary>
    public async ValueTask<RenderedChapter> RenderAsync(ShelvedManual manual, ManualChapter chapter, CancellationToken cancellationToken) =>
        renderer.Render(manual, chapter, await LinksAsync(cancellationToken), glossary.Current.Marker);

    /// <summary>The addresses of sections as the reader may see them.</summary>
    public async ValueTask<LinkTable> LinksAsync(CancellationToken cancellationToken) =>
        _links ??= new(frame.Url("~/").TrimEnd('/'), [.. (await ListAsync(cancellationToken)).Select(visible => visible.Edition)]);

    /// <summary>All chapters of a manual as HTML, in reading order.</summary>
    public async ValueTask<ImmutableArray<(ManualChapter Chapter, RenderedChapter Text)>> RenderAllAsync(
        ShelvedManual manual, CancellationToken cancellationToken)
    {
        var chapters = ImmutableArray.CreateBuilder<(ManualChapter, RenderedChapter)>(manual.Edition.Chapters.Length);
        foreach (var chapter in manual.Edition.Chapters)
        {
            chapters.Add((chapter, await RenderAsync(manual, chapter, cancellationToken)));
        }

        return chapters.MoveToImmutable();
    }
}
