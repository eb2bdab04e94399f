namespace HousingFirst.Guidance.Calculators.Cost;

/// <summary>A quarter of the two-year view.</summary>
/// <param name="Number">From 1.</param>
/// <param name="Effort">What the effort costs after refund.</param>
/// <param name="Avoided">What it spares.</param>
/// <param name="Sum">All that was spared less all that was paid, this quarter counted.</param>
internal sealed record InvestmentQuarter(int Number, decimal Effort, decimal Avoided, decimal Sum)
{
    public decimal Result => Avoided - Effort;
}
