using HousingFirst.Manuals.Editions;

namespace HousingFirst.Manuals.Rendering;

/// <summary>A source in the list of a page.</summary>
/// <param name="Source">The source.</param>
/// <param name="Id">Where citations lead to; null on a page whose text cites none by number.</param>
public sealed record ListedSource(ManualSource Source, string? Id = null);
