namespace HousingFirst.Sdk.Content.Templates;

/// <summary>
/// What a module ships for portals to take in as a content item. A portal's copy follows its template until the portal changes it; then
/// it is the portal's own.
/// </summary>
public sealed record ContentTemplate
{
    /// <summary>Id of the item in every portal.</summary>
    public required string ContentItemId { get; init; }

    /// <summary>Technical name of the item's type.</summary>
    public required string ContentType { get; init; }

    /// <summary>Hash of what the template says.</summary>
    public required string Hash { get; init; }

    /// <summary>Puts what the template says into an item, and that it was taken from it. What the portal has set stays.</summary>
    public required Action<ContentItem> Write { get; init; }

    /// <summary>Hash of what an item says, comparable to <see cref="Hash"/>; null when it cannot be read.</summary>
    public required Func<ContentItem, string?> HashOf { get; init; }

    /// <summary>Hash of the template that an item was last taken from; null when the portal wrote it itself.</summary>
    public required Func<ContentItem, string?> TakenFrom { get; init; }
}
