namespace HousingFirst.Sdk.Content.Parts;

/// <summary>Says which list an item stands in. Not part of the type's definition.</summary>
public sealed class ContainedPart : ContentPart
{
    /// <summary>The list.</summary>
    public string? ListContentItemId { get; set; }

    /// <summary>The list's type; missing in older files.</summary>
    public string? ListContentType { get; set; }

    /// <summary>Place in the list.</summary>
    public int Order { get; set; }
}
