namespace HousingFirst.Sdk.Content.Parts;

/// <summary>Says which taxonomy a term belongs to.</summary>
public sealed class TermPart : ContentPart
{
    /// <summary>The taxonomy.</summary>
    public string? TaxonomyContentItemId { get; set; }
}
