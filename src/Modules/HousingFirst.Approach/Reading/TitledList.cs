namespace HousingFirst.Approach.Reading;

/// <summary>A list under a heading of its own.</summary>
internal sealed record TitledList
{
    public required string Title { get; init; }

    public required List<string> Items { get; init; }
}
