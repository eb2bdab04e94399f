using System.Collections.Immutable;
using System.Text.Json;

namespace HousingFirst.Guidance.Calculators.Refund;

/// <summary>The days as programs get them.</summary>
internal sealed record RefundAnswer(
    string Rules,
    ImmutableArray<RefundYearAnswer> Years,
    DateOnly? RefundEnds,
    ImmutableArray<RefundWarning> Warnings,
    string Support,
    DateOnly? FirstDischarge,
    DateOnly? DecideBy,
    DateOnly? SupportEnds,
    DateOnly? Reminder,
    ImmutableArray<string> Uncertain,
    ImmutableArray<string> Sources)
{
    public static RefundAnswer Of(RefundRules rules, RefundPlan plan) => new(
        rules.Version,
        [.. plan.Years.Select(year => new RefundYearAnswer(year.Start, year.EndsBefore, year.Days, year.WithRefund, year.WithoutRefund, year.LastRefundDay))],
        plan.RefundEnds, [.. plan.Warnings.Select(warning => new RefundWarning(warning.Left, warning.Day))],
        JsonNamingPolicy.CamelCase.ConvertName(plan.Support.ToString()), plan.FirstDischarge, plan.DecideBy, plan.SupportEnds, plan.Reminder,
        rules.Uncertain, rules.Sources);
}
