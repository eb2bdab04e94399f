namespace HousingFirst.Guidance.Calculators.Refund;

/// <summary>A running year as programs get it.</summary>
/// <param name="Start">The admission that began it.</param>
/// <param name="EndsBefore">The day on which the count begins anew.</param>
/// <param name="Days">Days of stay in it; of an open stay those up to and including today.</param>
/// <param name="WithRefund">Those of them that give refund.</param>
/// <param name="WithoutRefund">Those that do not.</param>
/// <param name="LastRefundDay">The last day with refund; null when there is none.</param>
internal sealed record RefundYearAnswer(DateOnly Start, DateOnly EndsBefore, int Days, int WithRefund, int WithoutRefund, DateOnly? LastRefundDay);
