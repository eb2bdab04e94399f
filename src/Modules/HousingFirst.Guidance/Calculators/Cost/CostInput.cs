namespace HousingFirst.Guidance.Calculators.Cost;

/// <summary>The numbers of one reckoning, by the names of the parameters.</summary>
/// <param name="Method">The method.</param>
/// <param name="Values">All parameters, each within its limits.</param>
internal sealed record CostInput(string Method, IReadOnlyDictionary<string, decimal> Values)
{
    public const string CaseloadKey = "caseload";

    public decimal Citizens => Values["citizens"];

    /// <summary>Citizens for each full-time post ("sagsstamme").</summary>
    public decimal Caseload => Values[CaseloadKey];

    public decimal SalaryPerFte => Values["salaryPerFte"];

    public decimal OverheadPct => Values["overheadPct"];

    public decimal TrainingPerFte => Values["trainingPerFte"];

    public decimal SupervisionPerFte => Values["supervisionPerFte"];

    public decimal ContactMonths => Values["contactMonths"];

    public decimal WorkingMonths => Values["workingMonths"];

    public decimal RefundShare => Values["refundShare"];

    public decimal RefundRate => Values["refundRate"];

    public decimal ShelterDayRate => Values["shelterDayRate"];

    public decimal ShelterRefundDays => Values["shelterRefundDays"];

    public decimal ShelterDaysWithout => Values["shelterDaysWithout"];

    public decimal OwnPaymentPerDay => Values["ownPaymentPerDay"];

    public decimal Retention => Values["retention"];

    public decimal SetupCostPerCitizen => Values["setupCostPerCitizen"];

    public decimal OtherSavings => Values["otherSavings"];
}
