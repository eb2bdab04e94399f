namespace HousingFirst.Guidance.Calculators.Local;

/// <summary>The calculator that a value belongs to.</summary>
internal enum ValueGroup
{
    Cost,
    Caseload,
    Refund,
    Demand,
}
