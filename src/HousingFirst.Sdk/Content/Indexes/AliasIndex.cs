using HousingFirst.Sdk.Documents;

namespace HousingFirst.Sdk.Content.Indexes;

/// <summary>One row for each published or latest version that has an alias.</summary>
/// <param name="Alias">In lower case.</param>
/// <param name="ContentItemId">The item.</param>
/// <param name="Latest">Of the newest version.</param>
/// <param name="Published">Of the version that readers see.</param>
[Indexed(nameof(Alias), nameof(Published))]
public sealed record AliasIndex(string Alias, string ContentItemId, bool Latest, bool Published);
