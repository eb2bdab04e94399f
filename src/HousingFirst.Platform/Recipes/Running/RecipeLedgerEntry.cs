namespace HousingFirst.Platform.Recipes.Running;

/// <summary>One file that was applied. Other contents of the same recipe have entries of their own.</summary>
internal sealed record RecipeLedgerEntry
{
    public required string Recipe { get; init; }

    public required string Version { get; init; }

    /// <summary>SHA-256 of the file.</summary>
    public required string Hash { get; init; }

    /// <summary>What "now" meant when the file was first applied, and means each time it is applied again.</summary>
    public required DateTimeOffset RunInstant { get; init; }

    public SortedDictionary<string, string> Variables { get; init; } = new(StringComparer.Ordinal);

    /// <summary>What the last run wrote. Empty once another file of the same recipe was applied: that one's is the base then.</summary>
    public IReadOnlyList<RecipeLedgerThing> Things { get; init; } = [];
}
