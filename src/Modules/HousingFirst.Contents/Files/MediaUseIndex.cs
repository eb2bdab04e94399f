using HousingFirst.Sdk.Documents;

namespace HousingFirst.Contents.Files;

/// <summary>One row for each file that an item's newest or published version names.</summary>
/// <param name="Path">The path as it is compared.</param>
/// <param name="ContentItemId">The item.</param>
[Indexed(nameof(Path))]
internal sealed record MediaUseIndex(string Path, string ContentItemId);
