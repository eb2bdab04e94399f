namespace HousingFirst.Sdk.Content.Fields;

/// <summary>Other content items.</summary>
public sealed class ContentPickerField : ContentField
{
    /// <summary>Their ids.</summary>
    public List<string> ContentItemIds { get; set; } = [];
}
