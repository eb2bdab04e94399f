namespace HousingFirst.Sdk.Modules;

/// <summary>
/// Switches features of the current portal while it runs. All that is asked for is switched, or nothing; it counts at the next request. What a
/// feature that goes off has stored stays.
/// </summary>
public interface IFeatureSwitch
{
    /// <summary>Enables the features with all that they depend on.</summary>
    Task<FeatureChange> EnableAsync(IReadOnlyCollection<string> ids, CancellationToken cancellationToken);

    /// <summary>Disables the features. What others that stay on depend on is refused.</summary>
    Task<FeatureChange> DisableAsync(IReadOnlyCollection<string> ids, CancellationToken cancellationToken);
}
