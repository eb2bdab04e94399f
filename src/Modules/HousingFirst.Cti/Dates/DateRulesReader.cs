using System.Collections.Immutable;
using System.Globalization;
using System.Text.RegularExpressions;
using HousingFirst.Manuals.Reading;

namespace HousingFirst.Cti.Dates;

/// <summary>Reads the rules; what is wrong is told with file and line.</summary>
internal static partial class DateRulesReader
{
    private static readonly Dictionary<string, CtiPhase> Phases = new(StringComparer.Ordinal)
    {
        ["transition"] = CtiPhase.Transition,
        ["tryOut"] = CtiPhase.TryOut,
        ["transferOfCare"] = CtiPhase.TransferOfCare,
    };

    private static readonly Dictionary<string, PhaseBoundary> Boundaries = new(StringComparer.Ordinal)
    {
        ["intoTransition"] = PhaseBoundary.IntoTransition,
        ["intoTryOut"] = PhaseBoundary.IntoTryOut,
        ["intoTransferOfCare"] = PhaseBoundary.IntoTransferOfCare,
        ["end"] = PhaseBoundary.End,
    };

    public static (DateRules? Rules, ImmutableArray<ManualProblem> Problems) Read(string file, string text)
    {
        var problems = new ProblemList(file);
        if (YamlMap.Parse(text, problems, lineOffset: 0) is not { } map)
        {
            return (null, problems.ToImmutable());
        }

        var agreement = map.Map("transferAgreement");
        var rules = new DateRules
        {
            Version = map.Text("rules"),
            Edition = map.Text("edition"),
            Read = map.Text("read"),
            Earliest = map.Date("earliest"),
            Latest = map.Date("latest"),
            Lengths = Lengths(map, problems),
            AgreementMonths = agreement is null ? 0 : Months(agreement, "before", problems),
            AgreementText = agreement?.Text("text") ?? "",
            AgreementRead = agreement?.Text("read") ?? "",
            AgreementSources = agreement is null ? [] : Sources(agreement),
            Phases = [.. map.Maps("phases").Select(Phase)],
            Boundaries = [.. map.Maps("boundaries").Select(boundary => Boundary(boundary, problems))],
        };
        map.TellUnread();
        return (problems.HasErrors ? null : rules, problems.ToImmutable());
    }

    private static ImmutableArray<PhaseLength> Lengths(YamlMap map, ProblemList problems) =>
    [
        .. map.Maps("lengths")
            .Select(length => (Length: Length(length, problems), IsUsual: length.OptionalFlag("default")))
            .OrderByDescending(read => read.IsUsual)
            .Select(read => read.Length),
    ];

    private static PhaseLength Length(YamlMap map, ProblemList problems) => new(map.Text("id"), Months(map, "id", problems), map.Text("title"), Sources(map));

    private static PhaseText Phase(YamlMap map) =>
        new(map.OptionalWord("phase", Phases) ?? default, map.Text("title"), map.Text("contact"), map.Text("read"), Sources(map));

    private static BoundaryText Boundary(YamlMap map, ProblemList problems) => new(
        map.OptionalWord("id", Boundaries) ?? default,
        map.Text("title"),
        [.. map.Maps("tasks").Select(task => new BoundaryTask(task.Text("id"), Days(task, problems), task.Text("text"), task.Text("read")))]);

    private static ImmutableArray<string> Sources(YamlMap map) => [.. map.Texts("sources").Select(source => source.Text)];

    private static int Months(YamlMap map, string key, ProblemList problems)
    {
        if (Duration().Match(map.Text(key)) is { Success: true } match)
        {
            return int.Parse(match.Groups["months"].Value, CultureInfo.InvariantCulture);
        }

        problems.Error(ProblemKind.WrongValue, map.LineOf(key), $"\"{key}\" is no number of months.", "Write it as P3M.");
        return 0;
    }

    private static int Days(YamlMap map, ProblemList problems)
    {
        if (int.TryParse(map.Text("days"), NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var days))
        {
            return days;
        }

        problems.Error(ProblemKind.WrongValue, map.LineOf("days"), "\"days\" is no whole number.", "Write -21 for three weeks before the boundary.");
        return 0;
    }

    [GeneratedRegex("^P(?<months>[1-9][0-9]?)M$", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture)]
    private static partial Regex Duration();
}
