using System.Collections.Immutable;

namespace HousingFirst.Guidance.Calculators.Cost;

/// <summary>What the calculator reckons with where nobody says otherwise: <c>Calculators/da/cost.yml</c>.</summary>
internal sealed record CostRules
{
    /// <summary>Name of this set; answers to programs carry it.</summary>
    public required string Version { get; init; }

    /// <summary>The method where none is named.</summary>
    public required string UsualMethod { get; init; }

    public required ImmutableArray<CostMethod> Methods { get; init; }

    public required ImmutableArray<CostGroup> Groups { get; init; }

    /// <summary>What the two-year view asks for besides.</summary>
    public required ImmutableArray<CostParameter> Investment { get; init; }

    /// <summary>What is not in the numbers, in words.</summary>
    public required ImmutableArray<string> NotCounted { get; init; }

    public required ImmutableArray<string> Sources { get; init; }

    public IEnumerable<CostParameter> Parameters => Groups.SelectMany(group => group.Parameters);

    public CostMethod? Method(string id) => Methods.FirstOrDefault(method => method.Id == id);

    /// <summary>The values that a parameter has with a method where nobody says otherwise.</summary>
    public static CostSpan SpanOf(CostParameter parameter, CostMethod method) => parameter.Span ?? method.Caseload;
}
