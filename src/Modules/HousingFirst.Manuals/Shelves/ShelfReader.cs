using HousingFirst.Manuals.Editions;
using HousingFirst.Manuals.Shipping;
using HousingFirst.Sdk.Documents;
using HousingFirst.Sdk.Portals;
using Microsoft.Extensions.Logging;

namespace HousingFirst.Manuals.Shelves;

/// <summary>Puts a portal's shelf together from its pins and from what its features ship.</summary>
internal sealed class ShelfReader(
    IDocumentSession session, IPortalExtensions extensions, EditionStore editions, ICurrentPortal current, ILogger<ShelfReader> logger)
{
    public async Task<ManualShelf> ReadAsync(CancellationToken cancellationToken)
    {
        var pins = (await session.LoadSingleAsync<PortalManuals>(cancellationToken))?.Pins ?? [];
        var manuals = new Dictionary<string, ShelvedManual>(StringComparer.Ordinal);
        foreach (var shipped in extensions.All<ShippedManual>())
        {
            if (await editions.ShippedAsync(shipped, cancellationToken) is not { } edition)
            {
                continue;
            }

            var pin = pins.GetValueOrDefault(edition.Id) ?? new ManualPin();
            if (pin.Hidden)
            {
                continue;
            }

            if (!manuals.TryAdd(edition.Id, new(await PinnedAsync(pin, edition, cancellationToken), pin, current.Portal.Title)))
            {
                ManualsLog.ShippedTwice(logger, edition.Id, shipped.Folder);
            }
        }

        return new([.. manuals.Values.OrderBy(manual => manual.Order).ThenBy(manual => DanishText.SortKey(manual.Title), StringComparer.Ordinal)]);
    }

    /// <summary>The pins alone, with the ids of the manuals that ship: what navigation and search need, without reading a chapter.</summary>
    public async Task<ManualAudiences> ReadAudiencesAsync(CancellationToken cancellationToken)
    {
        var pins = (await session.LoadSingleAsync<PortalManuals>(cancellationToken))?.Pins ?? [];
        return new(
        [
            .. extensions.All<ShippedManual>()
                .Select(editions.Head)
                .OfType<Reading.EditionHead>()
                .Select(head => (head.Id, Pin: pins.GetValueOrDefault(head.Id) ?? new ManualPin()))
                .Where(manual => !manual.Pin.Hidden)
                .Select(manual => (manual.Id, Audience.Parse(manual.Pin.Audience))),
        ]);
    }

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
