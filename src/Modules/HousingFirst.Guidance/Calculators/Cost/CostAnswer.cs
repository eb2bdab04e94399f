using System.Collections.Immutable;

namespace HousingFirst.Guidance.Calculators.Cost;

/// <summary>The reckoning as programs get it: unrounded.</summary>
/// <param name="Rules">Version of the rules.</param>
/// <param name="Method">cti, icm or act.</param>
/// <param name="Fte">Full-time posts.</param>
/// <param name="Gross">A year's cost, in DKK as all amounts.</param>
/// <param name="PerCitizen">A year's cost for each citizen at the same time.</param>
/// <param name="Refund">What the state refunds.</param>
/// <param name="Net">Cost after refund, with setting up homes.</param>
/// <param name="CoursesPerYear">CTI: courses that can be finished in a year; null for methods without an end.</param>
/// <param name="PerCourse">CTI: cost of a course.</param>
/// <param name="ShelterOwn">What the municipality pays for one citizen's days in a shelter.</param>
/// <param name="ShelterSaving">What is spared on shelters.</param>
/// <param name="OtherSavings">What the municipality itself says is spared besides.</param>
/// <param name="Avoided">What is spared in all.</param>
/// <param name="NetSaving">What is spared, less what it costs.</param>
/// <param name="BreakEvenDays">The fewest days in a shelter without the effort that alone pay for it; null when no number of days does.</param>
/// <param name="Parameters">What was reckoned with, by key.</param>
/// <param name="Defaults">Keys that were left out.</param>
/// <param name="Uncertain">Keys that no source gives a value for: the municipality sets them.</param>
/// <param name="NotCounted">What is not in the numbers, in words.</param>
/// <param name="Sources">Keys of the sources.</param>
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
    decimal ShelterSaving,
    decimal OtherSavings,
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
            result.PerCourse, result.ShelterOwn, result.ShelterSaving, result.OtherSavings, result.Avoided, result.NetSaving, result.BreakEvenDays, input.Values, defaults,
            [.. rules.Parameters.Where(parameter => parameter.IsUncertain).Select(parameter => parameter.Key)], rules.NotCounted, rules.Sources);
    }
}
