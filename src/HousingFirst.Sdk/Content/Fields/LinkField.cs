namespace HousingFirst.Sdk.Content.Fields;

/// <summary>A link with its text.</summary>
public sealed class LinkField : ContentField
{
    /// <summary>Address; <c>~/</c> stands for the portal.</summary>
    public string? Url { get; set; }

    /// <summary>What the reader sees; the address when empty.</summary>
    public string? Text { get; set; }

    /// <summary>Browser's target.</summary>
    public string? Target { get; set; }
}
