namespace HousingFirst.Offline.Packages;

/// <summary>A page to keep.</summary>
/// <param name="Url">Its address with path base.</param>
/// <param name="Hash">Differs when its words do.</param>
internal sealed record OfflinePage(string Url, string Hash);
