namespace HousingFirst.Sdk.Content.Parts;

/// <summary>A menu item that links to an address. Its label is the display text.</summary>
public sealed class LinkMenuItemPart : ContentPart
{
    /// <summary>Address; <c>~/</c> stands for the portal.</summary>
    public string? Url { get; set; }

    /// <summary>Browser's target.</summary>
    public string? Target { get; set; }

    /// <summary>Label in old files.</summary>
    public string? Name { get; set; }
}
