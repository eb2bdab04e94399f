namespace HousingFirst.Platform.Content.Display;

/// <summary>A part of a type as it is shown.</summary>
/// <param name="Name">Its attached name.</param>
/// <param name="PartName">The part's own name.</param>
/// <param name="DisplayName">Name shown to people.</param>
/// <param name="Fields">Its fields in the order in which people see them.</param>
internal sealed record PartLayout(string Name, string PartName, string DisplayName, IReadOnlyList<FieldLayout> Fields);
