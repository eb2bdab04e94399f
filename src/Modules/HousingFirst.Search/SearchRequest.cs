namespace HousingFirst.Search;

/// <summary>A question with what it is kept to, as it stands in an address.</summary>
internal sealed record SearchRequest(string Text)
{
    public const string QueryKey = "q";
    public const string MethodKey = "method";
    public const string TypeKey = "type";
    public const string ManualKey = "manual";
    public const string CourseKey = "course";
    public const string ExactKey = "praecis";
    public const string PageKey = "side";

    public string? Method { get; init; }

    public string? Type { get; init; }

    public string? Manual { get; init; }

    public string? Course { get; init; }

    /// <summary>What it is kept to: a course goes before a manual.</summary>
    public string? Collection => Course ?? Manual;

    public bool IsNarrowed => Method is not null || Type is not null || Collection is not null;

    /// <summary>Not to be exchanged for another spelling.</summary>
    public bool IsExact { get; init; }
}
