namespace HousingFirst.Sdk.Content.Parts;

/// <summary>Who may see an item. Items without it are for everybody whom the portal admits.</summary>
public sealed class AudiencePart : ContentPart
{
    /// <summary>The written form of <see cref="Portals.Audience"/>: <c>everybody</c>, <c>signed-in</c>, or role names separated by commas.</summary>
    public string? Audience { get; set; }
}
