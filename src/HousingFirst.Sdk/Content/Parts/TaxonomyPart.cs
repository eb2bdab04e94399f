namespace HousingFirst.Sdk.Content.Parts;

/// <summary>A tree of terms.</summary>
public sealed class TaxonomyPart : ContentPart
{
    /// <summary>The terms of the first level. Deeper ones stand in <c>Terms</c> at the root of their parent.</summary>
    public List<ContentItem> Terms { get; set; } = [];

    /// <summary>Type of the terms.</summary>
    public string? TermContentType { get; set; }
}
