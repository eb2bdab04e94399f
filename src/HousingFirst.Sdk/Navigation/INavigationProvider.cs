namespace HousingFirst.Sdk.Navigation;

/// <summary>
/// Gives links for a place. Called when the portal's versions change, not for each request: links that only some may see carry
/// their audience.
/// </summary>
public interface INavigationProvider
{
    /// <summary>The links for the place.</summary>
    Task<IReadOnlyList<NavigationItem>> GetAsync(NavigationPlace place, CancellationToken cancellationToken);
}
