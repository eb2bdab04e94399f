using System.Collections.Immutable;

namespace HousingFirst.Guidance.Calculators.Cost;

/// <summary>The reckoning as programs get it: unrounded.</summary>
internal sealed record CostAnswer(
    string Rules,
    string Method,
    decimal Fte,
    decimal Gross,
    decimal PerCitizen,
    decimal Refund,
    decimal Net,
    decimal? CoursesPerYear,
    decimal? PerCourse,
    decimal ShelterOwn,
    decimal Avoided,
    decimal NetSaving,
    int? BreakEvenDays,
    IReadOnlyDictionary<string, decimal> Parameters,
    ImmutableArray<string> Defaults,
    ImmutableArray<string> Uncertain,
    ImmutableArray<string> NotCounted,
    ImmutableArray<string> Sources)
{
    /// <summary>The answer.</summary>
    /// <param name="rules">The rules.</param>
    /// <param name="input">What was reckoned with.</param>
    /// <param name="defaults">Keys that the sender left out.</param>
    public static CostAnswer Of(CostRules rules, CostInput input, ImmutableArray<string> defaults)
    {
        var result = CostResult.Of(input);
        return new(
            rules.Version, input.Method, result.Fte, result.Gross, result.PerCitizen, result.Refund, result.Net, result.CoursesPerYear,
            result.PerCourse, result.ShelterOwn, result.Avoided, result.NetSaving, result.BreakEvenDays, input.Values, defaults,
            [.. rules.Parameters.Where(parameter => parameter.IsUncertain).Select(parameter => parameter.Key)], rules.NotCounted, rules.Sources);
    }
}
