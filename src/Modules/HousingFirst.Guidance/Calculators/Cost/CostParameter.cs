using System.Collections.Immutable;
using HousingFirst.Guidance.Calculators.Local;

namespace HousingFirst.Guidance.Calculators.Cost;

/// <summary>A number that the calculator reckons with.</summary>
internal sealed record CostParameter
{
    /// <summary>Its name for programs and in addresses. Never changes.</summary>
    public required string Key { get; init; }

    public required string Label { get; init; }

    /// <summary>The label for programs; empty where no program asks for it.</summary>
    public string English { get; init; } = "";

    public required CostUnit Unit { get; init; }

    /// <summary>The values of the three columns where nobody says otherwise; null where the method has its own.</summary>
    public required CostSpan? Span { get; init; }

    public required decimal Min { get; init; }

    public required decimal Max { get; init; }

    public required bool IsWhole { get; init; }

    /// <summary>Whether no source gives the value, so that the municipality sets it.</summary>
    public required bool IsUncertain { get; init; }

    /// <summary>Whether the law gives the value, so that no portal sets its own.</summary>
    public bool IsLaw { get; init; }

    /// <summary>The portal's own value, which stands in <see cref="Span"/> then; null where it is as it ships.</summary>
    public LocalValue? Own { get; init; }

    /// <summary>The method that it counts for; null for all.</summary>
    public string? Method { get; init; }

    public string? Note { get; init; }

    public required ImmutableArray<string> Sources { get; init; }
}
