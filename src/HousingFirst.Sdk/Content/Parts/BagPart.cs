namespace HousingFirst.Sdk.Content.Parts;

/// <summary>Items that live inside this one.</summary>
public sealed class BagPart : ContentPart
{
    /// <summary>The items.</summary>
    public List<ContentItem> ContentItems { get; set; } = [];
}
