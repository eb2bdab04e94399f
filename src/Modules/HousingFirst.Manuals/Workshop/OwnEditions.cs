using System.Collections.Immutable;
using HousingFirst.Manuals.Editions;
using HousingFirst.Manuals.Shelves;
using HousingFirst.Sdk.Documents;
using HousingFirst.Sdk.Portals;

namespace HousingFirst.Manuals.Workshop;

/// <summary>The editions that the portal has published itself.</summary>
internal sealed class OwnEditions(IDocumentSession session, OwnEditionCache cache, ICurrentPortal current)
{
    /// <summary>An edition of own chapters and sections by its hash, and where they stand in a manual that ships; null when there is none.</summary>
    public async Task<(ManualEdition Edition, OwnPlaces Places)?> FindAsync(
        string manualId, string hash, CancellationToken cancellationToken)
    {
        var stored = await StoredAsync(manualId, hash, cancellationToken);
        return stored is not null && cache.Read(current.Portal.Name, stored) is { } edition ? (edition, new(stored.Places, stored.Sections)) : null;
    }

    /// <summary>What was said of an edition when it was published.</summary>
    public async Task<EditionNote?> NoteAsync(string manualId, string hash, CancellationToken cancellationToken)
    {
        var stored = await StoredAsync(manualId, hash, cancellationToken);
        return stored is { Note.Length: > 0 } ? new(stored.Number, stored.Note) : null;
    }

    /// <summary>All editions of a manual, newest first.</summary>
    public async Task<ImmutableArray<OlderEdition>> ListAsync(string manualId, CancellationToken cancellationToken) =>
    [
        .. (await session.Query<OwnEditionIndex>(row => row.ManualId == manualId)
                .OrderByDescending(row => row.Year).ThenByDescending(row => row.Number).ListIndexAsync(cancellationToken))
            .Select(row => new OlderEdition(new(row.Year, row.Number), row.Hash)),
    ];

    private Task<OwnEdition?> StoredAsync(string manualId, string hash, CancellationToken cancellationToken) =>
        session.Query<OwnEditionIndex>(row => row.ManualId == manualId && row.Hash == hash).FirstOrDefaultAsync<OwnEdition>(cancellationToken);
}
