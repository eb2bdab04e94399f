using HousingFirst.Manuals.Editions;
using HousingFirst.Manuals.Shipping;
using HousingFirst.Manuals.Workshop;
using HousingFirst.Sdk.Documents;
using HousingFirst.Sdk.Portals;
using Microsoft.Extensions.Logging;

namespace HousingFirst.Manuals.Shelves;

/// <summary>Puts a portal's shelf together from its pins and from what its features ship.</summary>
internal sealed class ShelfReader(
    IDocumentSession session, IPortalExtensions extensions, EditionStore editions, OwnEditions own, ICurrentPortal current,
    ILogger<ShelfReader> logger)
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

            var read = await WithOwnAsync(await PinnedAsync(pin, edition, cancellationToken), stored, cancellationToken);
            if (!manuals.TryAdd(edition.Id, Shelve(read, pin, stored)))
            {
                ManualsLog.ShippedTwice(logger, edition.Id, shipped.Folder);
            }
        }

        foreach (var (id, _) in stored.Own.Where(manual => !manual.Value.Extends && !manuals.ContainsKey(manual.Key)))
        {
            var pin = stored.Pins.GetValueOrDefault(id) ?? new ManualPin();
            if (!pin.Hidden && await own.FindAsync(id, stored.Own[id].EditionHash, cancellationToken) is { } written)
            {
                manuals[id] = Shelve(written.Edition, pin, stored);
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

    private ShelvedManual Shelve(ManualEdition edition, ManualPin pin, PortalManuals stored) => new(
        stored.Reviews.Count == 0
            ? edition
            : edition.With([.. edition.Chapters.Select(chapter => Reviewed(edition.Id, chapter, stored))], edition.Hash),
        pin,
        current.Portal.Title)
    {
        Withdrawn = stored.Own.GetValueOrDefault(edition.Id)?.Withdrawn ?? [],
    };

    private static ManualChapter Reviewed(string manualId, ManualChapter chapter, PortalManuals stored) =>
        stored.Reviews.GetValueOrDefault(ChapterReview.KeyOf(manualId, chapter.Id)) is { } review && review.Reviewed >= chapter.Reviewed
            ? chapter with { Reviewed = review.Reviewed, NextReview = review.NextReview }
            : chapter;

    private async Task<ManualEdition> WithOwnAsync(ManualEdition shipped, PortalManuals stored, CancellationToken cancellationToken) =>
        stored.Own.GetValueOrDefault(shipped.Id) is { Extends: true } pin
        && await own.FindAsync(shipped.Id, pin.EditionHash, cancellationToken) is { } written
            ? OwnChapters.Insert(shipped, written.Edition, written.Places)
            : shipped;

    private async Task<ManualEdition> PinnedAsync(ManualPin pin, ManualEdition shipped, CancellationToken cancellationToken)
    {
        if (pin.EditionHash is not { } hash || hash == shipped.Hash)
        {
            return shipped;
        }

        if (await editions.FromLibraryAsync(shipped.Id, hash, cancellationToken) is { } pinned)
        {
            return pinned;
        }

        // A reader is better served with the newest text than with none; the log says that the portal did not choose it.
        ManualsLog.EditionMissing(logger, shipped.Id, hash);
        return shipped;
    }
}
