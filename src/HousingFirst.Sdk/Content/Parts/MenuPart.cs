namespace HousingFirst.Sdk.Content.Parts;

/// <summary>Marks a menu.</summary>
public sealed class MenuPart : ContentPart;
