namespace HousingFirst.Guidance.Calculators.Refund;

/// <summary>A day on which so many days with refund are left.</summary>
/// <param name="Left">Days left.</param>
/// <param name="Day">The day.</param>
internal sealed record RefundWarning(int Left, DateOnly Day);
