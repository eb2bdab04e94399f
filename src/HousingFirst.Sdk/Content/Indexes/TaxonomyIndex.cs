using HousingFirst.Sdk.Documents;

namespace HousingFirst.Sdk.Content.Indexes;

/// <summary>One row for each term that a published or latest version carries in a taxonomy field.</summary>
/// <param name="TaxonomyContentItemId">The taxonomy.</param>
/// <param name="TermContentItemId">The term.</param>
/// <param name="ContentItemId">The item.</param>
/// <param name="ContentType">The item's type.</param>
/// <param name="ContentField">The field's name.</param>
/// <param name="Latest">Of the newest version.</param>
/// <param name="Published">Of the version that readers see.</param>
/// <param name="CreatedUtc">When the item was made.</param>
[Indexed(nameof(TermContentItemId), nameof(Published))]
public sealed record TaxonomyIndex(
    string TaxonomyContentItemId,
    string TermContentItemId,
    string ContentItemId,
    string ContentType,
    string ContentField,
    bool Latest,
    bool Published,
    DateTime? CreatedUtc);
