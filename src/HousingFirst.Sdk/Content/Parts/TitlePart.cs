namespace HousingFirst.Sdk.Content.Parts;

/// <summary>The title. Copied to the item's display text.</summary>
public sealed class TitlePart : ContentPart
{
    /// <summary>The title.</summary>
    public string? Title { get; set; }
}
