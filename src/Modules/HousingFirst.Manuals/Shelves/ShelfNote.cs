namespace HousingFirst.Manuals.Shelves;

/// <summary>A partial view that another feature shows under the list of all manuals.</summary>
/// <param name="View">The view's name; it stands in the feature's own views.</param>
public sealed record ShelfNote(string View);
