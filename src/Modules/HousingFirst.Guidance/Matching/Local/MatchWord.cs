namespace HousingFirst.Guidance.Matching.Local;

/// <summary>What a portal says beside a row or a recommendation.</summary>
internal sealed record MatchWord
{
    /// <summary>The text in Markdown.</summary>
    public string Text { get; init; } = "";

    /// <summary>The edition that was read when it was written.</summary>
    public string Edition { get; init; } = "";

    /// <summary>When it was last saved, UTC: what a form was opened on.</summary>
    public DateTime ChangedUtc { get; init; }
}
