namespace HousingFirst.Guidance.Calculators.Refund;

/// <summary>A running year as programs get it.</summary>
internal sealed record RefundYearAnswer(DateOnly Start, DateOnly EndsBefore, int Days, int WithRefund, int WithoutRefund, DateOnly? LastRefundDay);
