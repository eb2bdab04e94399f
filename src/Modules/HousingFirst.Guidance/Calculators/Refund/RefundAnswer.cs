using System.Collections.Immutable;
using System.Text.Json;

namespace HousingFirst.Guidance.Calculators.Refund;

/// <summary>The days as programs get them.</summary>
/// <param name="Rules">Version of the rules.</param>
/// <param name="Years">The running years that the stays fall in.</param>
/// <param name="RefundEnds">For an open stay: the last day with refund if it goes on; null when no day of it gives any.</param>
/// <param name="RefundResumes">For an open stay: the day on which refund begins anew if it goes on.</param>
/// <param name="Warnings">For an open stay: days on which so many days are left.</param>
/// <param name="Support">noStay, decideBefore, right, mayFollow, sameDay, tooLate or expired: whether support after the stay gives refund.</param>
/// <param name="FirstDischarge">The discharge from which the years of support run.</param>
/// <param name="PlannedDischarge">The discharge before which the decision must be made.</param>
/// <param name="DecideBy">The last day on which the decision is made in good time.</param>
/// <param name="SupportEnds">The last day on which support gives refund.</param>
/// <param name="Reminder">The day to tell that it ends.</param>
/// <param name="Uncertain">What is not certain, in words.</param>
/// <param name="Sources">Keys of the sources.</param>
internal sealed record RefundAnswer(
    string Rules,
    ImmutableArray<RefundYearAnswer> Years,
    DateOnly? RefundEnds,
    DateOnly? RefundResumes,
    ImmutableArray<RefundWarning> Warnings,
    string Support,
    DateOnly? FirstDischarge,
    DateOnly? PlannedDischarge,
    DateOnly? DecideBy,
    DateOnly? SupportEnds,
    DateOnly? Reminder,
    ImmutableArray<string> Uncertain,
    ImmutableArray<string> Sources)
{
    public static RefundAnswer Of(RefundRules rules, RefundPlan plan) => new(
        rules.Version,
        [.. plan.Years.Select(year => new RefundYearAnswer(year.Start, year.EndsBefore, year.Days, year.WithRefund, year.WithoutRefund, year.LastRefundDay))],
        plan.RefundEnds, plan.RefundResumes, [.. plan.Warnings.Select(warning => new RefundWarning(warning.Left, warning.Day))],
        JsonNamingPolicy.CamelCase.ConvertName(plan.Support.ToString()), plan.FirstDischarge, plan.PlannedDischarge, plan.DecideBy, plan.SupportEnds,
        plan.Reminder,
        rules.Uncertain, rules.Sources);
}
