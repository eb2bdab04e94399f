namespace HousingFirst.Sdk.Content.Fields;

/// <summary>Terms of a taxonomy.</summary>
public sealed class TaxonomyField : ContentField
{
    /// <summary>The taxonomy.</summary>
    public string? TaxonomyContentItemId { get; set; }

    /// <summary>The terms.</summary>
    public List<string> TermContentItemIds { get; set; } = [];

    /// <summary>Their names, where tags are written freely.</summary>
    public List<string>? TagNames { get; set; }
}
