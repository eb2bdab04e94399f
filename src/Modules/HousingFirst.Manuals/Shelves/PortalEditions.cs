using System.Collections.Immutable;
using HousingFirst.Manuals.Editions;
using HousingFirst.Manuals.Workshop;

namespace HousingFirst.Manuals.Shelves;

/// <summary>The portal's editions straight from its session: a recipe that has just chosen one sees it.</summary>
internal sealed class PortalEditions(ShelfReader shelf, EditionStore store, OwnEditions own) : IManualEditions
{
    public async Task<IReadOnlyList<ManualEdition>> ListAsync(CancellationToken cancellationToken) =>
        [.. (await shelf.ReadAsync(cancellationToken)).Manuals.Select(manual => manual.Edition)];

    public async Task<ManualEdition?> FindAsync(string manualId, string hash, CancellationToken cancellationToken)
    {
        var (first, second) = OwnChapters.Split(hash);
        if (await store.FromLibraryAsync(manualId, first, cancellationToken) is not { } shipped)
        {
            return second is null ? (await own.FindAsync(manualId, first, cancellationToken))?.Edition : null;
        }

        return second is null ? shipped
            : await own.FindAsync(manualId, second, cancellationToken) is { } written ? OwnChapters.Insert(shipped, written.Edition, written.Places)
            : null;
    }

    /// <summary>Editions before the one that is read, newest first.</summary>
    public async Task<ImmutableArray<OlderEdition>> BeforeAsync(ManualEdition edition, CancellationToken cancellationToken)
    {
        if (await store.BeforeAsync(edition, cancellationToken) is { IsEmpty: false } shipped)
        {
            return shipped;
        }

        return
        [
            .. (await own.ListAsync(edition.Id, cancellationToken))
                .Where(older => older.Number < edition.Number && OwnChapters.Split(edition.Hash).Own is null),
        ];
    }

    /// <summary>What the portal says of its own chapters' edition; null where there are none.</summary>
    public async Task<EditionNote?> NoteAsync(ManualEdition edition, CancellationToken cancellationToken) =>
        OwnChapters.Split(edition.Hash).Own is { } both ? await own.NoteAsync(edition.Id, both, cancellationToken)
        : edition.IsOwn ? await own.NoteAsync(edition.Id, edition.Hash, cancellationToken)
        : null;

    /// <summary>An older edition as it compares with the one that is read: own chapters in a manual that ships are in both.</summary>
    public Task<ManualEdition?> OlderAsync(ManualEdition edition, OlderEdition older, CancellationToken cancellationToken) =>
        FindAsync(
            edition.Id, OwnChapters.Split(edition.Hash).Own is { } chapters ? OwnChapters.Join(older.Hash, chapters) : older.Hash, cancellationToken);
}
