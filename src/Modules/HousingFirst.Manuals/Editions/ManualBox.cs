using System.Collections.Immutable;

namespace HousingFirst.Manuals.Editions;

/// <summary>A box in a section.</summary>
/// <param name="Kind">What sort of box.</param>
/// <param name="Id">Unique in the manual. Never changes.</param>
/// <param name="Title">Its title as plain text; a picture's own.</param>
/// <param name="Items">Items of a checklist; empty for other kinds.</param>
public sealed record ManualBox(BoxKind Kind, string Id, string Title, ImmutableArray<ChecklistItem> Items);
