namespace HousingFirst.Offline.Packages;

/// <summary>A chapter to keep.</summary>
/// <param name="Title">Its title.</param>
/// <param name="Url">Its address with path base.</param>
/// <param name="Hash">Differs when the page's words do.</param>
/// <param name="NextReview">The day after which a kept copy says that it is older than it should be.</param>
/// <param name="ValidTo">The day after which a fact in it has run out; null when none does.</param>
internal sealed record OfflineChapter(string Title, string Url, string Hash, DateOnly NextReview, DateOnly? ValidTo);
