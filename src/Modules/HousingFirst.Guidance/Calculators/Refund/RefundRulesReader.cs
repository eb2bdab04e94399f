using System.Collections.Immutable;
using System.Globalization;
using HousingFirst.Manuals.Reading;

namespace HousingFirst.Guidance.Calculators.Refund;

/// <summary>Reads the rules; what is wrong is told with file and line.</summary>
internal static class RefundRulesReader
{
    public static (RefundRules? Rules, ImmutableArray<ManualProblem> Problems) Read(string file, string text)
    {
        ProblemList problems = new(file);
        if (YamlMap.Parse(text, problems, lineOffset: 0) is not { } map || map.Map("shelter") is not { } shelter || map.Map("support") is not { } support)
        {
            return (null, problems.ToImmutable());
        }

        RefundRules rules = new()
        {
            Version = map.Text("rules"),
            ValidTo = map.Date("validTo"),
            ShelterRate = shelter.OptionalDecimal("rate") ?? 0,
            Limits = [.. shelter.Maps("limits").Select(limit => (limit.Date("from"), limit.OptionalInteger("days") ?? 0)).OrderBy(limit => limit.Item1)],
            Warnings = [.. shelter.Texts("warnings").Select(warning => Whole(warning, problems))],
            SupportRate = support.OptionalDecimal("rate") ?? 0,
            SupportYears = support.OptionalInteger("years") ?? 0,
            ReminderMonths = support.OptionalInteger("reminderMonths") ?? 0,
            DecisionBusinessDays = support.OptionalInteger("decisionBusinessDays") ?? 0,
            Facts = [.. map.Texts("facts").Select(word => word.Text)],
            Uncertain = [.. map.Texts("uncertain").Select(word => word.Text)],
            Sources = [.. map.Texts("sources").Select(word => word.Text)],
        };
        _ = (shelter.Texts("sources"), support.Texts("sources"));
        map.TellUnread();
        if (rules.Limits.IsEmpty)
        {
            problems.Error(ProblemKind.MissingValue, shelter.LineOf("limits"), "There is no limit.", "Write the days and the day from which they count.");
        }

        return (problems.HasErrors ? null : rules, problems.ToImmutable());
    }

    private static int Whole((string Text, int Line) warning, ProblemList problems)
    {
        if (int.TryParse(warning.Text, NumberStyles.None, CultureInfo.InvariantCulture, out var days))
        {
            return days;
        }

        problems.Error(ProblemKind.WrongValue, warning.Line, $"\"{warning.Text}\" is no number of days.", "Write digits only.");
        return 0;
    }
}
