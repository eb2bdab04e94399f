using HousingFirst.Manuals.Editions;
using HousingFirst.Manuals.Media;
using HousingFirst.Manuals.Shipping;
using HousingFirst.Manuals.Workshop;
using HousingFirst.Sdk.Documents;
using HousingFirst.Sdk.Portals;
using Microsoft.Extensions.Logging;

namespace HousingFirst.Manuals.Shelves;

/// <summary>Puts a portal's shelf together from its pins and from what its features ship.</summary>
internal sealed class ShelfReader(
    IDocumentSession session, IPortalExtensions extensions, EditionStore editions, OwnEditions own, MediaPictureReader media,
    ICurrentPortal current, ILogger<ShelfReader> logger)
{
    public async Task<ManualShelf> ReadAsync(CancellationToken cancellationToken)
    {
        var stored = await session.LoadSingleAsync<PortalManuals>(cancellationToken) ?? new PortalManuals();
        var manuals = new Dictionary<string, ShelvedManual>(StringComparer.Ordinal);
        foreach (var shipped in extensions.All<ShippedManual>())
        {
            if (await editions.ShippedAsync(shipped, cancellationToken) is not { } edition)
            {
                continue;
            }

            var pin = stored.Pins.GetValueOrDefault(edition.Id) ?? new ManualPin();
            if (pin.Hidden)
            {
                continue;
            }

            var read = await WithOwnAsync(await editions.PinnedAsync(pin, edition, cancellationToken), pin, stored, cancellationToken);
            if (!manuals.TryAdd(edition.Id, read))
            {
                ManualsLog.ShippedTwice(logger, edition.Id, shipped.Folder);
            }
        }

        foreach (var (id, _) in stored.Own.Where(manual => !manual.Value.Extends && !manuals.ContainsKey(manual.Key)))
        {
            var pin = stored.Pins.GetValueOrDefault(id) ?? new ManualPin();
            if (!pin.Hidden && await own.FindAsync(id, stored.Own[id].EditionHash, cancellationToken) is { } written)
            {
                manuals[id] = await ShelveAsync(Reviewed(written.Edition, stored), pin, stored, [], cancellationToken);
            }
        }

        return new([.. manuals.Values.OrderBy(manual => manual.Order).ThenBy(manual => DanishText.SortKey(manual.Title), StringComparer.Ordinal)]);
    }

    /// <summary>The pins alone, with the ids of the manuals that ship: what navigation and search need, without reading a chapter.</summary>
    public async Task<ManualAudiences> ReadAudiencesAsync(CancellationToken cancellationToken)
    {
        var stored = await session.LoadSingleAsync<PortalManuals>(cancellationToken) ?? new PortalManuals();
        return new(
        [
            .. extensions.All<ShippedManual>()
                .Select(editions.Head)
                .OfType<Reading.EditionHead>()
                .Select(head => head.Id)
                .Union(stored.Own.Where(manual => !manual.Value.Extends).Select(manual => manual.Key), StringComparer.Ordinal)
                .Select(id => (Id: id, Pin: stored.Pins.GetValueOrDefault(id) ?? new ManualPin()))
                .Where(manual => !manual.Pin.Hidden)
                .Select(manual => (manual.Id, Audience.Parse(manual.Pin.Audience))),
        ]);
    }

    private async Task<ShelvedManual> ShelveAsync(
        ManualEdition edition, ManualPin pin, PortalManuals stored, IEnumerable<SectionPlace> misplaced, CancellationToken cancellationToken) =>
        new(edition, pin, current.Portal.Title)
    {
        Media = await media.ReadAsync(
            edition.Chapters.SelectMany(chapter => chapter.MediaPictures).Concat(pin.Overlay.SelectMany(entry => MediaNames.PicturesIn(entry.Text))),
            cancellationToken),
        Misplaced = [.. misplaced],
        Withdrawn = stored.Own.GetValueOrDefault(edition.Id)?.TakenBack ?? [],
        CameAgain = stored.Own.GetValueOrDefault(edition.Id)?.CameAgain ?? [],
    };

    // Before own sections go into chapters that ship: a chapter's dates are those of all that stands in it.
    private static ManualEdition Reviewed(ManualEdition own, PortalManuals stored) => stored.Reviews.Count == 0
        ? own
        : own.With([.. own.Chapters.Select(chapter => Reviewed(own.Id, chapter, stored))], own.Hash);

    private static ManualChapter Reviewed(string manualId, ManualChapter chapter, PortalManuals stored) =>
        stored.Reviews.GetValueOrDefault(ChapterReview.KeyOf(manualId, OwnSections.PieceOf(chapter.Id))) is { } review
        && review.Reviewed >= chapter.Reviewed
            ? chapter with { Reviewed = review.Reviewed, NextReview = review.NextReview, ValidTo = review.ValidTo }
            : chapter;

    private async Task<ShelvedManual> WithOwnAsync(
        ManualEdition shipped, ManualPin pin, PortalManuals stored, CancellationToken cancellationToken)
    {
        if (stored.Own.GetValueOrDefault(shipped.Id) is not { Extends: true } ours
            || await own.FindAsync(shipped.Id, ours.EditionHash, cancellationToken) is not { } written)
        {
            return await ShelveAsync(shipped, pin, stored, [], cancellationToken);
        }

        return await ShelveAsync(
            OwnChapters.Insert(shipped, Reviewed(written.Edition, stored), written.Places.In(ours.SectionOrder)), pin, stored,
            written.Places.Sections.Where(place => OwnSections.IsLost(place, shipped)), cancellationToken);
    }
}
