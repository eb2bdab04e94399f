namespace HousingFirst.Sdk.Content.Parts;

/// <summary>A template of Orchard's. Kept, never run.</summary>
public sealed class LiquidPart : ContentPart
{
    /// <summary>The template.</summary>
    public string? Liquid { get; set; }
}
