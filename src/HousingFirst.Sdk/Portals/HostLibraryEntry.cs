namespace HousingFirst.Sdk.Portals;

/// <summary>Something in the host's library.</summary>
/// <param name="Kind">What sort of thing, e.g. <c>manual</c>.</param>
/// <param name="Id">Which one, e.g. <c>cti</c>.</param>
/// <param name="Revision">Its edition as the author named it.</param>
/// <param name="Hash">SHA-256 of its bytes, lower-case hexadecimal.</param>
public sealed record HostLibraryEntry(string Kind, string Id, string Revision, string Hash);
