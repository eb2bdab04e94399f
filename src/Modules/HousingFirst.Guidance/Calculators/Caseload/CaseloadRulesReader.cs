using System.Collections.Immutable;
using HousingFirst.Manuals.Reading;

namespace HousingFirst.Guidance.Calculators.Caseload;

/// <summary>Reads the rules; what is wrong is told with file and line.</summary>
internal static class CaseloadRulesReader
{
    public static (CaseloadRules? Rules, ImmutableArray<ManualProblem> Problems) Read(string file, string text)
    {
        ProblemList problems = new(file);
        if (YamlMap.Parse(text, problems, lineOffset: 0) is not { } map)
        {
            return (null, problems.ToImmutable());
        }

        CaseloadRules rules = new()
        {
            Version = map.Text("rules"),
            MostWorkers = map.OptionalInteger("mostWorkers") ?? 1,
            Bands = [.. map.Maps("bands").Select(Band)],
            Groups = [.. map.Maps("groups").Select(group => (group.Text("title"), group.Maps("states").Select(State).ToImmutableArray()))],
            Sources = [.. map.Texts("sources").Select(word => word.Text)],
        };
        map.TellUnread();
        if (rules.Bands is not [.., { To: null }])
        {
            problems.Error(ProblemKind.MissingValue, map.LineOf("bands"), "The last band has an end.", "Leave \"to\" out of the last band.");
        }

        return (problems.HasErrors ? null : rules, problems.ToImmutable());
    }

    private static CaseloadBand Band(YamlMap map)
    {
        _ = map.Texts("sources");
        return new(map.Text("id"), map.OptionalInteger("to"), map.Text("title"));
    }

    private static CaseloadState State(YamlMap map) => new(map.Text("key"), map.Text("label"), map.Text("english"), map.OptionalDecimal("weight") ?? 1);
}
