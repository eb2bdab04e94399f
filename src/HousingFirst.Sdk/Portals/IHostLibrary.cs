namespace HousingFirst.Sdk.Portals;

/// <summary>
/// What modules ship for all portals, kept once in the host store and addressed by content, such as the editions of manuals.
/// A thing once taken in stays, so that a portal that pins it goes on reading it after the module was updated.
/// </summary>
public interface IHostLibrary
{
    /// <summary>Takes the bytes in, unless they are there, and answers their hash (SHA-256, lower-case hexadecimal).</summary>
    Task<string> TakeInAsync(string kind, string id, string revision, byte[] body, CancellationToken cancellationToken);

    /// <summary>What there is of a kind, by id, oldest first.</summary>
    Task<IReadOnlyList<HostLibraryEntry>> ListAsync(string kind, CancellationToken cancellationToken);

    /// <summary>The bytes, or null when the library has no such thing.</summary>
    Task<byte[]?> ReadAsync(HostLibraryEntry entry, CancellationToken cancellationToken);
}
