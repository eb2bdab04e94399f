using System.Collections.Immutable;
using System.Text.Json;

namespace HousingFirst.Cti.Dates;

/// <summary>A plan as programs get it.</summary>
/// <param name="Rules">Version of the rules.</param>
/// <param name="Edition">Edition of the manual that they stand in.</param>
/// <param name="Start">Day 1.</param>
/// <param name="PhaseLength">Length of a phase.</param>
/// <param name="Phase2Start">The first day of phase 2.</param>
/// <param name="Phase3Start">The first day of phase 3.</param>
/// <param name="LastDay">The last day of the course.</param>
/// <param name="TransferAgreementDue">The day by which continued support is agreed.</param>
/// <param name="Days">Days in the course.</param>
/// <param name="Phases">The phases in order.</param>
/// <param name="Tasks">What is done around each boundary.</param>
/// <param name="Sources">Keys of the sources.</param>
internal sealed record DateAnswer(
    string Rules,
    string Edition,
    DateOnly Start,
    string PhaseLength,
    DateOnly Phase2Start,
    DateOnly Phase3Start,
    DateOnly LastDay,
    DateOnly TransferAgreementDue,
    int Days,
    ImmutableArray<PhaseAnswer> Phases,
    ImmutableArray<TaskAnswer> Tasks,
    ImmutableArray<string> Sources)
{
    public static DateAnswer Of(DatePlan plan)
    {
        var calendar = plan.Calendar;
        return new(
            plan.Rules.Version, plan.Rules.Edition, calendar.Start, plan.Length.Id, calendar.TryOutStarts, calendar.TransferOfCareStarts,
            calendar.LastDay, calendar.TransferAgreementDue, calendar.Days,
            [.. plan.Rules.Phases.Select(phase => new PhaseAnswer(Name(phase.Phase), calendar.StartOf(phase.Phase)!.Value, calendar.LastDayOf(phase.Phase)))],
            [.. plan.Boundaries.SelectMany(boundary => boundary.Tasks, (boundary, due) => new TaskAnswer(due.Task.Id, Name(boundary.Boundary.Boundary), due.Due, due.Task.Days, due.Task.Text))],
            [.. plan.Rules.Sources]);
    }

    private static string Name<T>(T value)
        where T : struct, Enum => JsonNamingPolicy.CamelCase.ConvertName(value.ToString());
}
