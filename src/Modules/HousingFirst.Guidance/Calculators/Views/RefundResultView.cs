using HousingFirst.Guidance.Calculators.Refund;

namespace HousingFirst.Guidance.Calculators.Views;

/// <summary>A plan as it is shown.</summary>
/// <param name="Rules">The rules whose numbers its words name.</param>
/// <param name="Plan">The plan.</param>
/// <param name="Today">The day on which it is read.</param>
internal sealed record RefundResultView(RefundRules Rules, RefundPlan Plan, DateOnly Today);
