namespace HousingFirst.Manuals.Editions;

/// <summary>What a statement rests on.</summary>
/// <param name="Key">Key in the catalogue of sources. Never changes.</param>
/// <param name="Title">The source's title.</param>
/// <param name="Publisher">Who published it.</param>
/// <param name="Year">Year of publication, where known.</param>
/// <param name="Url">Address, where there is one.</param>
/// <param name="Read">The day on which it was read.</param>
/// <param name="Note">What a reader should know about how it was read.</param>
public sealed record ManualSource(string Key, string Title, string Publisher, int? Year, Uri? Url, DateOnly Read, string? Note);
