using System.Security.Cryptography;
using HousingFirst.Sdk.Portals;

namespace HousingFirst.Platform.Portals;

internal sealed class HostLibrary(HostStore store, TimeProvider clock) : IHostLibrary
{
    public async Task<string> TakeInAsync(string kind, string id, string revision, byte[] body, CancellationToken cancellationToken)
    {
        var hash = Convert.ToHexStringLower(SHA256.HashData(body));
        var known = await store.ListLibraryAsync(kind, cancellationToken);
        if (!known.Any(entry => entry.Id == id && entry.Hash == hash))
        {
            await store.PutInLibraryAsync(kind, id, revision, hash, body, clock.GetUtcNow(), cancellationToken);
        }

        return hash;
    }

    public async Task<IReadOnlyList<HostLibraryEntry>> ListAsync(string kind, CancellationToken cancellationToken) =>
        [.. (await store.ListLibraryAsync(kind, cancellationToken)).Select(entry => new HostLibraryEntry(kind, entry.Id, entry.Revision, entry.Hash))];

    public Task<byte[]?> ReadAsync(HostLibraryEntry entry, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(entry);
        return store.ReadLibraryAsync(entry.Kind, entry.Id, entry.Hash, cancellationToken);
    }
}
