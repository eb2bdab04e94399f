namespace HousingFirst.Approach.Reading;

/// <summary>A short text under a heading of its own.</summary>
internal sealed record TitledText
{
    public required string Title { get; init; }

    public required string Text { get; init; }

    /// <summary>Manual sections to read on, as <c>manual#section</c>.</summary>
    public List<string> Read { get; init; } = [];
}
