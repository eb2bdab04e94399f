namespace HousingFirst.Sdk.Theming;

/// <summary>
/// A brand that somebody tries before it is saved: they alone see it, in the frame beside the form in which they choose it.
/// </summary>
public interface IBrandTrial
{
    /// <summary>The brand that the current request is to be answered in; null for the saved one.</summary>
    BrandSettings? Of(BrandSettings saved);
}
