using System.Collections.Immutable;
using System.Globalization;
using System.Text.RegularExpressions;
using HousingFirst.Manuals.Reading;

namespace HousingFirst.Guidance.Calculators.Demand;

/// <summary>Reads the rules; what is wrong is told with file and line.</summary>
internal static partial class DemandRulesReader
{
    public static (DemandRules? Rules, ImmutableArray<ManualProblem> Problems) Read(string file, string text)
    {
        ProblemList problems = new(file);
        if (YamlMap.Parse(text, problems, lineOffset: 0) is not { } map)
        {
            return (null, problems.ToImmutable());
        }

        DemandRules rules = new()
        {
            Version = map.Text("rules"),
            ValidTo = map.Date("validTo"),
            FromLastTimely = Steps(map, "fromLastTimely", problems),
            FromReceived = Steps(map, "fromReceived", problems),
            FromBailiff = Steps(map, "fromBailiff", problems),
            Facts = Words(map, "facts"),
            Uncertain = Words(map, "uncertain"),
            Sources = Words(map, "sources"),
        };
        map.TellUnread();
        return (problems.HasErrors ? null : rules, problems.ToImmutable());
    }

    private static ImmutableArray<DemandStep> Steps(YamlMap map, string key, ProblemList problems) => [.. map.Maps(key).Select(step => Step(step, problems))];

    private static DemandStep Step(YamlMap map, ProblemList problems)
    {
        var match = Distance().Match(map.Text("days"));
        if (!match.Success)
        {
            problems.Error(ProblemKind.WrongValue, map.LineOf("days"), "\"days\" is no number of days.", "Write 14D for days, 3BD for business days.");
            return new("", 0, false, "", []);
        }

        var days = int.Parse(match.Groups["days"].Value, CultureInfo.InvariantCulture);
        return new(map.Text("id"), days, match.Groups["kind"].Value == "BD", map.Text("text"), Words(map, "sources"))
        {
            Limits = map.OptionalDecimal("min") is { } min && map.OptionalDecimal("max") is { } max ? ((int)min, (int)max) : null, // days before are negative
        };
    }

    private static ImmutableArray<string> Words(YamlMap map, string key) => [.. map.Texts(key).Select(word => word.Text)];

    [GeneratedRegex("^(?<days>-?[0-9]{1,3})(?<kind>D|BD)$", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture)]
    private static partial Regex Distance();
}
