using HousingFirst.Sdk.Content.Indexes;
using HousingFirst.Sdk.Documents;

namespace HousingFirst.Contents.Desk;

/// <summary>Which items a list shows. Prints nothing of what was typed.</summary>
internal sealed record ContentQuery
{
    /// <summary>Technical names of the types of which all items are listed.</summary>
    public required IReadOnlyCollection<string> Types { get; init; }

    /// <summary>Those of which the items of <see cref="Person"/> are listed.</summary>
    public IReadOnlyCollection<string> OwnTypes { get; init; } = [];

    /// <summary>Account of the person who looks.</summary>
    public string? Person { get; init; }

    /// <summary>Words that all stand in the title.</summary>
    public string? Words { get; init; }

    /// <summary>Only those whose newest version readers see, or do not see; null for all.</summary>
    public bool? IsPublished { get; init; }

    /// <summary>Only those of this account; null for all.</summary>
    public string? Owner { get; init; }

    public IDocumentQuery<ContentItemIndex> Ask(IDocumentSession session)
    {
        var query = OwnTypes.Count == 0
            ? session.Query<ContentItemIndex>(row => row.Latest && Types.Contains(row.ContentType))
            : session.Query<ContentItemIndex>(
                row => row.Latest && (Types.Contains(row.ContentType) || (OwnTypes.Contains(row.ContentType) && row.Owner == Person)));
        if (IsPublished is { } published)
        {
            query = query.Where(row => row.Published == published);
        }

        if (Owner is { } owner)
        {
            query = query.Where(row => row.Owner == owner);
        }

        foreach (var word in (Words ?? "").Split(' ', StringSplitOptions.RemoveEmptyEntries))
        {
            var folded = DanishText.Fold(word);
            query = query.Where(row => DanishText.Fold(row.DisplayText).Contains(folded, StringComparison.Ordinal));
        }

        return query;
    }

    public override string ToString() => nameof(ContentQuery);
}
