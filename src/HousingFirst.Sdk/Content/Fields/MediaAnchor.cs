namespace HousingFirst.Sdk.Content.Fields;

/// <summary>The point of a picture that must not be cut off.</summary>
public sealed class MediaAnchor : ContentElement
{
    /// <summary>From the left, 0 to 1.</summary>
    public double X { get; set; }

    /// <summary>From the top, 0 to 1.</summary>
    public double Y { get; set; }
}
