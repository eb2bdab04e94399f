using System.Diagnostics.CodeAnalysis;

namespace HousingFirst.Sdk.Content;

/// <summary>What became of an item that was to be written.</summary>
/// <param name="Item">The item as it stands in the session; null when nothing was written.</param>
/// <param name="Kind">What was done.</param>
/// <param name="Problems">Why nothing was written; empty when it was.</param>
public sealed record ContentResult(ContentItem? Item, ContentChangeKind Kind, IReadOnlyList<ContentProblem> Problems)
{
    /// <summary>True when the item stands in the session.</summary>
    [MemberNotNullWhen(true, nameof(Item))]
    public bool Succeeded => Item is not null && Problems.Count == 0;

    /// <summary>The item was refused.</summary>
    public static ContentResult Refused(IReadOnlyList<ContentProblem> problems) => new(null, ContentChangeKind.Unchanged, problems);
}
