using HousingFirst.Sdk.Documents;

namespace HousingFirst.Sdk.Content.Indexes;

/// <summary>One row for each version of each content item.</summary>
/// <param name="ContentItemId">The item.</param>
/// <param name="ContentItemVersionId">The version, in lower case.</param>
/// <param name="ContentType">Its type.</param>
/// <param name="DisplayText">What people know it by, and sort it by.</param>
/// <param name="Latest">The newest version.</param>
/// <param name="Published">The version that readers see.</param>
/// <param name="Audience">Who may see it; written for <see cref="AudienceQueryExtensions"/>.</param>
/// <param name="Owner">Id of the user to whom it belongs.</param>
/// <param name="Author">Name of the user who wrote it.</param>
/// <param name="CreatedUtc">When the item was made.</param>
/// <param name="ModifiedUtc">When this version was last saved.</param>
/// <param name="PublishedUtc">When this version was published.</param>
[Indexed(nameof(ContentItemId), nameof(Published), nameof(Latest))]
[Indexed(nameof(ContentType), nameof(Published), nameof(PublishedUtc))]
[Indexed(nameof(Latest), nameof(ModifiedUtc))]
[Indexed(nameof(ContentItemVersionId), Unique = true)]
public sealed record ContentItemIndex(
    string ContentItemId,
    string ContentItemVersionId,
    string ContentType,
    [property: DanishSortKey, Folded] string DisplayText,
    bool Latest,
    bool Published,
    string Audience,
    string? Owner,
    string? Author,
    DateTime? CreatedUtc,
    DateTime? ModifiedUtc,
    DateTime? PublishedUtc);
