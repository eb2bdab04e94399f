namespace HousingFirst.Sdk.Theming;

/// <summary>
/// Computes the tokens of a brand. From any two colours the tokens keep WCAG 2.2 AA contrast on every surface on which the
/// shared components and the shipped themes use them, in light and in dark scheme.
/// </summary>
public interface IBrandStylesheets
{
    /// <summary>
    /// The stylesheet of this brand, whatever theme it is worn with. Pure in its argument, kept between calls, safe to call at
    /// once from many requests.
    /// </summary>
    BrandStylesheet For(BrandSettings brand);

    /// <summary>Which of the brand's colours controls cannot show as they are; empty for most brands. For whoever sets a brand.</summary>
    IReadOnlyList<ColorAdjustment> AdjustmentsOf(BrandSettings brand);
}
