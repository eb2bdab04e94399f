using HousingFirst.Manuals.Editions;

namespace HousingFirst.Manuals.Shelves;

/// <summary>The portal's editions straight from its session: a recipe that has just chosen one sees it.</summary>
internal sealed class PortalEditions(ShelfReader shelf, EditionStore store) : IManualEditions
{
    public async Task<IReadOnlyList<ManualEdition>> ListAsync(CancellationToken cancellationToken) =>
        [.. (await shelf.ReadAsync(cancellationToken)).Manuals.Select(manual => manual.Edition)];

    public Task<ManualEdition?> FindAsync(string manualId, string hash, CancellationToken cancellationToken) =>
        store.FromLibraryAsync(manualId, hash, cancellationToken);
}
