using HousingFirst.Guidance.Calculators.Cost;

namespace HousingFirst.Guidance.Calculators.Local;

/// <summary>What a portal reckons with in the place of a shipped value.</summary>
internal sealed record LocalValue
{
    public decimal Value { get; init; }

    /// <summary>The value of the low estimate; null where it is the same.</summary>
    public decimal? Low { get; init; }

    /// <summary>The value of the high estimate; null where it is the same.</summary>
    public decimal? High { get; init; }

    /// <summary>Where it comes from.</summary>
    public string Source { get; init; } = "";

    /// <summary>The day from which it counts, or on which it was looked up.</summary>
    public DateOnly AsOf { get; init; }

    /// <summary>When it was last saved, UTC: what a form was opened on.</summary>
    public DateTime ChangedUtc { get; init; }

    public CostSpan Span() => new(Low ?? Value, Value, High ?? Value);
}
