namespace HousingFirst.Guidance.Calculators.Refund;

/// <summary>A running year of stays.</summary>
/// <param name="Start">The admission that began it.</param>
/// <param name="Days">Days of stay in it.</param>
/// <param name="WithRefund">Those of them that give refund.</param>
/// <param name="LastRefundDay">The last of those; null when there is none.</param>
/// <param name="CrossesChange">Whether the limit changed in the course of it.</param>
internal sealed record RefundYear(DateOnly Start, int Days, int WithRefund, DateOnly? LastRefundDay, bool CrossesChange)
{
    /// <summary>The day on which the count begins anew.</summary>
    public DateOnly EndsBefore => Start.AddYears(1);

    public int WithoutRefund => Days - WithRefund;
}
