namespace HousingFirst.Guidance.Calculators.Cost;

/// <summary>A value in each of the three columns.</summary>
/// <param name="Low">Where what comes out is estimated low.</param>
/// <param name="Expected">What is expected.</param>
/// <param name="High">Where what comes out is estimated high.</param>
internal sealed record CostSpan(decimal Low, decimal Expected, decimal High)
{
    public bool IsOne => Low == Expected && Expected == High;

    public decimal Of(CostColumn column) => column switch
    {
        CostColumn.Low => Low,
        CostColumn.Expected => Expected,
        CostColumn.High => High,
        _ => throw new ArgumentOutOfRangeException(nameof(column)),
    };
}
