using System.Collections.Immutable;
using HousingFirst.Guidance.Calculators.Local;

namespace HousingFirst.Guidance.Calculators.Cost;

/// <summary>A method with the caseload that is its own.</summary>
/// <param name="Id">Its id: <c>cti</c>, <c>icm</c>, <c>act</c>.</param>
/// <param name="Title">What it is called.</param>
/// <param name="Caseload">Citizens for each full-time post.</param>
/// <param name="Note">What to know about it.</param>
/// <param name="IsUncertain">Whether the municipality sets it.</param>
/// <param name="Sources">Who says so.</param>
internal sealed record CostMethod(string Id, string Title, CostSpan Caseload, string? Note, bool IsUncertain, ImmutableArray<string> Sources)
{
    /// <summary>The portal's own value, which stands in <see cref="Caseload"/> then; null where it is as it ships.</summary>
    public LocalValue? Own { get; init; }

    /// <summary>The method whose courses have an end, so that they can be counted by the year.</summary>
    public const string Cti = "cti";
}
