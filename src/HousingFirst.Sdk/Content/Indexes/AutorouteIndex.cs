using HousingFirst.Sdk.Documents;

namespace HousingFirst.Sdk.Content.Indexes;

/// <summary>One row for each address of a published or latest version: its own, and those of the items inside it.</summary>
/// <param name="Path">The address as it is compared; see <see cref="Routing.ContentPath.Normalize"/>.</param>
/// <param name="ContentItemId">The item that is loaded.</param>
/// <param name="ContainedContentItemId">The item inside it that the address means, or null for the item itself.</param>
/// <param name="Latest">Of the newest version.</param>
/// <param name="Published">Of the version that readers see.</param>
/// <param name="HomeSince">When the item asked to be the home page: the last one is. Null for all others.</param>
/// <param name="WrittenPath">The address as its author wrote it.</param>
[Indexed(nameof(Path), nameof(Published))]
[Indexed(nameof(ContentItemId))]
public sealed record AutorouteIndex(
    string Path,
    string ContentItemId,
    string? ContainedContentItemId,
    bool Latest,
    bool Published,
    DateTime? HomeSince,
    string WrittenPath);
