using System.Collections.Immutable;
using System.Text.Json;
using HousingFirst.Manuals.Reading;

namespace HousingFirst.Guidance.Calculators.Cost;

/// <summary>Reads the rules; what is wrong is told with file and line.</summary>
internal sealed class CostRulesReader
{
    private static readonly Dictionary<string, CostUnit> _units =
        Enum.GetValues<CostUnit>().ToDictionary(unit => JsonNamingPolicy.CamelCase.ConvertName(unit.ToString()), StringComparer.Ordinal);

    private readonly ProblemList _problems;

    private CostRulesReader(ProblemList problems) => _problems = problems;

    public static (CostRules? Rules, ImmutableArray<ManualProblem> Problems) Read(string file, string text)
    {
        ProblemList problems = new(file);
        var rules = YamlMap.Parse(text, problems, lineOffset: 0) is { } map ? new CostRulesReader(problems).Rules(map) : null;
        return (problems.HasErrors ? null : rules, problems.ToImmutable());
    }

    private CostRules Rules(YamlMap map)
    {
        CostRules rules = new()
        {
            Version = map.Text("rules"),
            UsualMethod = map.Text("method"),
            Methods = [.. map.Maps("methods").Select(Method)],
            Groups = [.. map.Maps("groups").Select(group => new CostGroup(group.Text("id"), group.Text("title"), [.. group.Maps("parameters").Select(Parameter)]))],
            Investment = [.. map.Maps("investment").Select(Parameter)],
            NotCounted = Words(map, "notCounted"),
            Sources = Words(map, "sources"),
        };
        map.TellUnread();
        if (rules.Method(rules.UsualMethod) is null)
        {
            _problems.Error(ProblemKind.WrongValue, map.LineOf("method"), $"There is no method \"{rules.UsualMethod}\".", "Name one of the methods.");
        }

        foreach (var twice in rules.Parameters.Concat(rules.Investment).GroupBy(parameter => parameter.Key, StringComparer.Ordinal).Where(group => group.Count() > 1))
        {
            _problems.Error(ProblemKind.DuplicateId, map.LineOf("groups"), $"The parameter \"{twice.Key}\" stands there twice.", "Keep one of them.");
        }

        return rules;
    }

    private CostMethod Method(YamlMap map) => new(
        map.Text("id"), map.Text("title"), map.Map("caseload") is { } caseload ? Span(caseload) ?? new(1, 1, 1) : new(1, 1, 1),
        map.Optional("note"), map.OptionalFlag("uncertain"), Words(map, "sources"));

    private CostParameter Parameter(YamlMap map)
    {
        CostParameter parameter = new()
        {
            Key = map.Text("key"),
            Label = map.Text("label"),
            English = map.Optional("english") ?? "",
            Unit = map.OptionalWord("unit", _units) ?? default,
            Span = Span(map),
            Min = map.OptionalDecimal("min") ?? 0,
            Max = map.OptionalDecimal("max") ?? 0,
            IsWhole = map.OptionalFlag("whole"),
            IsUncertain = map.OptionalFlag("uncertain"),
            IsLaw = map.OptionalFlag("law"),
            Method = map.Optional("method"),
            Note = map.Optional("note"),
            Sources = Words(map, "sources"),
        };
        if (parameter.Span is { } span && (span.Low < parameter.Min || span.High > parameter.Max || span.Expected < parameter.Min || span.Expected > parameter.Max))
        {
            _problems.Error(ProblemKind.WrongValue, map.LineOf("default"), $"\"{parameter.Key}\" is outside its own limits.", "Set min and max around it.");
        }

        return parameter;
    }

    private static CostSpan? Span(YamlMap map) => map.OptionalDecimal("default") is { } expected
        ? new(map.OptionalDecimal("low") ?? expected, expected, map.OptionalDecimal("high") ?? expected)
        : null;

    private static ImmutableArray<string> Words(YamlMap map, string key) => [.. map.Texts(key).Select(word => word.Text)];
}
