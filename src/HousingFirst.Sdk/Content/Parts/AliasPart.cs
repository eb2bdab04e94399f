namespace HousingFirst.Sdk.Content.Parts;

/// <summary>A name by which code and menus find an item. Compared in lower case.</summary>
public sealed class AliasPart : ContentPart
{
    /// <summary>The name.</summary>
    public string? Alias { get; set; }
}
