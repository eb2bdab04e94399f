using HousingFirst.Sdk.Documents;

namespace HousingFirst.Contents.Redirects;

/// <summary>One row for each redirect.</summary>
/// <param name="From">The address as it is compared.</param>
/// <param name="ContentItemId">The item that it leads to, or null.</param>
/// <param name="Target">What somebody wrote, or null.</param>
/// <param name="CreatedUtc">When it was made.</param>
[Indexed(nameof(From), Unique = true)]
[Indexed(nameof(ContentItemId))]
internal sealed record RedirectIndex([property: Folded] string From, string? ContentItemId, string? Target, DateTime CreatedUtc);
