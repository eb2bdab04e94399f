using System.Collections.Immutable;
using HousingFirst.Guidance.Calculators.Asking;
using HousingFirst.Sdk.Api;

namespace HousingFirst.Guidance.Calculators.Cost;

/// <summary>Takes the numbers of a reckoning out of what was asked.</summary>
internal static class CostQuestion
{
    public const string MethodKey = "method";

    /// <summary>What a program asks: one column, the expected one. The keys that it left out stand beside it.</summary>
    public static (CostInput Input, ImmutableArray<string> Defaults) Read(JsonQuestion question, CostRules rules)
    {
        var method = rules.Method(question.Word(MethodKey, [.. rules.Methods.Select(known => known.Id)]) ?? rules.UsualMethod)!;
        Dictionary<string, decimal> values = new(StringComparer.Ordinal);
        var defaults = ImmutableArray.CreateBuilder<string>();
        foreach (var parameter in rules.Parameters)
        {
            var sent = question.Number(parameter.Key, parameter.Min, parameter.Max, parameter.IsWhole);
            values[parameter.Key] = sent ?? CostRules.SpanOf(parameter, method).Expected;
            if (sent is null)
            {
                defaults.Add(parameter.Key);
            }
        }

        question.TellUnread();
        return (new(method.Id, values), defaults.ToImmutable());
    }

    /// <summary>What a program may ask.</summary>
    public static IReadOnlyList<ApiField> Fields(CostRules rules) =>
    [
        new(MethodKey, ApiFieldKind.Text, "The method.") { Choices = [.. rules.Methods.Select(method => method.Id)], Default = rules.UsualMethod },
        .. rules.Parameters.Select(parameter => new ApiField(parameter.Key, parameter.IsWhole ? ApiFieldKind.WholeNumber : ApiFieldKind.Number, $"{parameter.English}.")
        {
            Min = parameter.Min,
            Max = parameter.Max,
            Default = parameter.Span?.Expected,
        }),
    ];
}
