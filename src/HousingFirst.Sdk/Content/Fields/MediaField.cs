namespace HousingFirst.Sdk.Content.Fields;

/// <summary>Files of the portal's media. The lists run in parallel.</summary>
public sealed class MediaField : ContentField
{
    /// <summary>Paths without leading slash.</summary>
    public List<string> Paths { get; set; } = [];

    /// <summary>Text for those who do not see the picture.</summary>
    public List<string?>? MediaTexts { get; set; }

    /// <summary>What of a picture must not be cut off.</summary>
    public List<MediaAnchor>? Anchors { get; set; }
}
