using System.Collections.Immutable;
using HousingFirst.Guidance.Calculators.Asking;
using HousingFirst.Sdk.Api;

namespace HousingFirst.Guidance.Calculators.Caseload;

/// <summary>Takes the workers' numbers out of what was asked.</summary>
internal static class CaseloadQuestion
{
    public const string FteKey = "fte";
    public const decimal LeastFte = 0.1m;
    public const decimal MostFte = 50;
    public const int MostCitizens = 500;

    private const string WorkersKey = "workers";
    private const int MostWorkers = 50;
    private const decimal UsualFte = 1;

    /// <summary>What a program may ask.</summary>
    public static IReadOnlyList<ApiField> Fields(CaseloadRules rules) =>
    [
        new(WorkersKey, ApiFieldKind.List, "The workers.")
        {
            IsRequired = true,
            Most = MostWorkers,
            Fields =
            [
                new(FteKey, ApiFieldKind.Number, "Part of a full-time post.") { Min = LeastFte, Max = MostFte, Default = UsualFte },
                .. rules.States.Select(state => new ApiField(state.Key, ApiFieldKind.WholeNumber, $"{state.English}.") { Min = 0, Max = MostCitizens, Default = 0 }),
            ],
        },
    ];

    public static ImmutableArray<WorkerLoad> Read(JsonQuestion question, CaseloadRules rules)
    {
        var workers = ImmutableArray.CreateBuilder<WorkerLoad>();
        foreach (var worker in question.List(WorkersKey, MostWorkers))
        {
            var fte = worker.Number(FteKey, LeastFte, MostFte, isWhole: false) ?? UsualFte;
            workers.Add(new(fte, rules.States.ToDictionary(
                state => state.Key, state => (int)(worker.Number(state.Key, 0, MostCitizens, isWhole: true) ?? 0), StringComparer.Ordinal)));
            worker.TellUnread();
        }

        question.TellUnread();
        if (workers.Count == 0)
        {
            question.TellMissing(WorkersKey);
        }

        return workers.ToImmutable();
    }

    /// <summary>What the page asks: fields numbered by the worker's column; a column in which nothing is filled is nobody, one with a post alone is a newcomer.</summary>
    public static ImmutableArray<(int Column, WorkerLoad Load)> Read(PageQuestion question, CaseloadRules rules)
    {
        var workers = ImmutableArray.CreateBuilder<(int Column, WorkerLoad Load)>();
        for (var column = 1; column <= rules.MostWorkers; column++)
        {
            var number = column;
            var fte = question.Number(Name(FteKey, number), LeastFte, MostFte, isWhole: false);
            WorkerLoad load = new(fte ?? UsualFte, rules.States.ToDictionary(
                state => state.Key, state => (int)(question.Number(Name(state.Key, number), 0, MostCitizens, isWhole: true) ?? 0), StringComparer.Ordinal));
            if (load.Citizens > 0 || fte is not null)
            {
                workers.Add((column, load));
            }
        }

        return workers.ToImmutable();
    }

    // A point, because keys end in numbers themselves.
    public static string Name(string key, int column) => FormattableString.Invariant($"{key}.{column}");
}
