namespace HousingFirst.Guidance.Calculators.Refund;

/// <summary>A stay in a shelter (§ 110).</summary>
/// <param name="Admitted">The day of admission, which counts.</param>
/// <param name="Discharged">The day of discharge, planned or past, which does not count; null while nobody knows it.</param>
internal sealed record ShelterStay(DateOnly Admitted, DateOnly? Discharged)
{
    public bool IsOpen => Discharged is null;
}
