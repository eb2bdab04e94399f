using System.Collections.Immutable;
using HousingFirst.Guidance.Calculators.Asking;

namespace HousingFirst.Guidance.Calculators.Cost;

/// <summary>
/// The page's question: each parameter in up to three columns. A field is named by the parameter's key, with <c>Low</c> or <c>High</c> behind
/// it in the columns beside; shares stand as per cent, as on the page.
/// </summary>
internal sealed class CostSheet
{
    private const decimal PerCent = 100;

    private readonly PageQuestion _question;
    private readonly Dictionary<string, decimal> _own = new(StringComparer.Ordinal);

    public CostSheet(CostRules rules, PageQuestion question)
    {
        (Rules, _question) = (rules, question);
        Method = rules.Method(question.Word(CostQuestion.MethodKey, [rules.UsualMethod, .. rules.Methods.Select(method => method.Id)]))!;
        foreach (var (parameter, column) in Fields)
        {
            var name = NameOf(parameter, column);
            if (question.Number(name, parameter.Min, parameter.Max, parameter.IsWhole, ScaleOf(parameter)) is { } number)
            {
                _own[name] = number;
            }
        }
    }

    public CostRules Rules { get; }

    public CostMethod Method { get; }

    /// <summary>Whether all that was typed can be reckoned with.</summary>
    public bool IsSound => _question.Problems.Count == 0;

    /// <summary>The parameters that count for the method, group by group.</summary>
    public IEnumerable<CostGroup> Groups => Rules.Groups
        .Select(group => group with { Parameters = group.Parameters.RemoveAll(parameter => parameter.Method is { } method && method != Method.Id) })
        .Where(group => !group.Parameters.IsEmpty);

    /// <summary>What stands in the address when everything else is left as it is; empty when all is.</summary>
    public string Query
    {
        get
        {
            List<string> parts = Method.Id == Rules.UsualMethod ? [] : [$"{CostQuestion.MethodKey}={Method.Id}"];
            foreach (var (parameter, column) in Fields)
            {
                var name = NameOf(parameter, column);
                if (_own.TryGetValue(name, out var own) && own != UsualOf(parameter, column))
                {
                    parts.Add($"{name}={WrittenNumber.Write(own * ScaleOf(parameter))}");
                }
            }

            return parts.Count == 0 ? "" : "?" + string.Join('&', parts);
        }
    }

    private IEnumerable<(CostParameter Parameter, CostColumn Column)> Fields =>
        Rules.Parameters.SelectMany(parameter => ColumnsOf(parameter), (parameter, column) => (parameter, column))
            .Concat(Rules.Investment.Select(parameter => (parameter, CostColumn.Expected)));

    /// <summary>The columns in which a parameter can be set: three where the estimates differ.</summary>
    public static ImmutableArray<CostColumn> ColumnsOf(CostParameter parameter) =>
        parameter.Span is { IsOne: true } ? [CostColumn.Expected] : [CostColumn.Low, CostColumn.Expected, CostColumn.High];

    public static string NameOf(CostParameter parameter, CostColumn column) => column == CostColumn.Expected ? parameter.Key : parameter.Key + column;

    /// <summary>What a field shows: what was typed, also when it is wrong, else the value that counts.</summary>
    public string Shown(CostParameter parameter, CostColumn column)
    {
        var name = NameOf(parameter, column);
        return _question.IsFilled(name)
            ? _question.Typed(name)
            : parameter.Span is null ? "" : CalculatorTextExtensions.Number(UsualOf(parameter, column) * ScaleOf(parameter));
    }

    /// <summary>What an empty field stands for.</summary>
    public string Usual(CostParameter parameter, CostColumn column) => CalculatorTextExtensions.Number(UsualOf(parameter, column) * ScaleOf(parameter));

    public string? ProblemOf(CostParameter parameter, CostColumn column) => _question.ProblemOf(NameOf(parameter, column));

    /// <summary>Whether the value in use is the municipality's own.</summary>
    public bool IsOwn(CostParameter parameter) =>
        ColumnsOf(parameter).Any(column => _own.TryGetValue(NameOf(parameter, column), out var own) && own != UsualOf(parameter, column));

    /// <summary>The value that counts in a column.</summary>
    public decimal ValueOf(CostParameter parameter, CostColumn column) =>
        _own.TryGetValue(NameOf(parameter, ColumnsOf(parameter).Contains(column) ? column : CostColumn.Expected), out var own) ? own : UsualOf(parameter, column);

    public CostInput Input(CostColumn column) =>
        new(Method.Id, Rules.Parameters.ToDictionary(parameter => parameter.Key, parameter => ValueOf(parameter, column), StringComparer.Ordinal));

    public InvestmentPlan Investment() => InvestmentPlan.Of(
        Input(CostColumn.Expected), InvestmentValue("startupCost"), (int)InvestmentValue("staffQuarters"), (int)InvestmentValue("citizenQuarters"));

    private decimal InvestmentValue(string key) => ValueOf(Rules.Investment.First(parameter => parameter.Key == key), CostColumn.Expected);

    private decimal UsualOf(CostParameter parameter, CostColumn column) => CostRules.SpanOf(parameter, Method).Of(column);

    private static decimal ScaleOf(CostParameter parameter) => parameter.Unit == CostUnit.Share ? PerCent : 1;
}
