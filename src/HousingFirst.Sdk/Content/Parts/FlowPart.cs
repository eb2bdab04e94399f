namespace HousingFirst.Sdk.Content.Parts;

/// <summary>Widgets one below the other.</summary>
public sealed class FlowPart : ContentPart
{
    /// <summary>The widgets, each with its <see cref="FlowMetadata"/>.</summary>
    public List<ContentItem> Widgets { get; set; } = [];
}
