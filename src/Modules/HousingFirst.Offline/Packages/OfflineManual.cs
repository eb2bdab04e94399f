using System.Collections.Immutable;

namespace HousingFirst.Offline.Packages;

/// <summary>A manual to keep.</summary>
/// <param name="Id">The manual's id.</param>
/// <param name="Title">The portal's title for it.</param>
/// <param name="Edition">The edition, e.g. <c>2026.1</c>.</param>
/// <param name="Url">Its title page's address with path base.</param>
/// <param name="Hash">Differs when the title page's words do.</param>
/// <param name="Chapters">Its chapters in reading order.</param>
internal sealed record OfflineManual(string Id, string Title, string Edition, string Url, string Hash, ImmutableArray<OfflineChapter> Chapters);
