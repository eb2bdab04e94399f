namespace HousingFirst.Sdk.Content.Parts;

/// <summary>Where a widget stands in a <see cref="FlowPart"/>. Stands at the root of the widget.</summary>
public sealed class FlowMetadata : ContentPart
{
    /// <summary>How it is aligned.</summary>
    public FlowAlignment Alignment { get; set; } = FlowAlignment.Justify;

    /// <summary>Width in per cent.</summary>
    public int Size { get; set; } = 100;
}
