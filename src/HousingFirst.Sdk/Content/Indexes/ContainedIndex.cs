using HousingFirst.Sdk.Documents;

namespace HousingFirst.Sdk.Content.Indexes;

/// <summary>One row for each published or latest version that stands in a list.</summary>
/// <param name="ListContentItemId">The list.</param>
/// <param name="ContentItemId">The item.</param>
/// <param name="ContentType">The item's type.</param>
/// <param name="Order">Place in the list.</param>
/// <param name="Latest">Of the newest version.</param>
/// <param name="Published">Of the version that readers see.</param>
/// <param name="CreatedUtc">When the item was made; lists without an order show the newest first.</param>
[Indexed(nameof(ListContentItemId), nameof(Published), nameof(Order))]
public sealed record ContainedIndex(
    string ListContentItemId,
    string ContentItemId,
    string ContentType,
    int Order,
    bool Latest,
    bool Published,
    DateTime? CreatedUtc);
