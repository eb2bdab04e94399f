namespace HousingFirst.Sdk.Content.Definitions;

/// <summary>Orchard's settings of a taxonomy field.</summary>
public sealed record TaxonomyFieldSettings
{
    /// <summary>The taxonomy whose terms can be chosen.</summary>
    public string? TaxonomyContentItemId { get; init; }

    /// <summary>At most one term.</summary>
    public bool Unique { get; init; }
}
