namespace HousingFirst.Sdk.Content.Fields;

/// <summary>A line or block of plain text.</summary>
public sealed class TextField : ContentField
{
    /// <summary>The text.</summary>
    public string? Text { get; set; }
}
