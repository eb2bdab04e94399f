namespace HousingFirst.Guidance.Calculators.Cost;

/// <summary>The three estimates that stand side by side.</summary>
internal enum CostColumn
{
    Low,
    Expected,
    High,
}
