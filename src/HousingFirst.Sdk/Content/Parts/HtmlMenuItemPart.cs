namespace HousingFirst.Sdk.Content.Parts;

/// <summary>A menu item of markup.</summary>
public sealed class HtmlMenuItemPart : ContentPart
{
    /// <summary>Address; <c>~/</c> stands for the portal.</summary>
    public string? Url { get; set; }

    /// <summary>Browser's target.</summary>
    public string? Target { get; set; }

    /// <summary>The markup.</summary>
    public string? Html { get; set; }
}
