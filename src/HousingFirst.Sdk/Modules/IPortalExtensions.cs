namespace HousingFirst.Sdk.Modules;

/// <summary>Extension points as the current portal sees them.</summary>
public interface IPortalExtensions
{
    /// <summary>
    /// All implementations whose features the current portal has enabled, in the order of the features' dependencies.
    /// Asked anew after a feature was switched, the answer is the new one.
    /// </summary>
    IReadOnlyList<TContract> All<TContract>()
        where TContract : class;
}
