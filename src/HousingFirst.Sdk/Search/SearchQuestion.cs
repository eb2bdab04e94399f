namespace HousingFirst.Sdk.Search;

/// <summary>What somebody asks.</summary>
/// <param name="Text">Words or a question, as typed.</param>
public sealed record SearchQuestion(string Text)
{
    /// <summary>How many hits to answer with.</summary>
    public int Take { get; init; } = 10;

    /// <summary>Hits to leave out first, for further pages.</summary>
    public int Skip { get; init; }

    /// <summary>Only entries of that method; null for all.</summary>
    public string? Method { get; init; }

    /// <summary>Only entries of that type; null for all.</summary>
    public string? Type { get; init; }

    /// <summary>Only entries of that collection; null for all.</summary>
    public string? Collection { get; init; }

    /// <summary>The last word may not be finished: words that begin with it count too.</summary>
    public bool IsTyping { get; init; }

    /// <summary>Search for the words as they stand, also when another spelling would find more.</summary>
    public bool IsExact { get; init; }
}
