namespace HousingFirst.Sdk.Content.Parts;

/// <summary>Makes an item a list of other items, which name it in their <see cref="ContainedPart"/>.</summary>
public sealed class ListPart : ContentPart;
