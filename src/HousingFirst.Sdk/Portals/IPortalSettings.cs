namespace HousingFirst.Sdk.Portals;

/// <summary>Changes the current portal's settings, in the unit of work that <see cref="Documents.IDocumentSession"/> saves.</summary>
public interface IPortalSettings
{
    /// <summary>
    /// Sets a key of the property bag whole, the one that <see cref="IPortal.Settings{T}"/> reads. What runs in the same unit of work sees it
    /// at once, everybody else when it is saved; the audit trail names the key then. A unit that ends without being saved leaves nothing.
    /// </summary>
    /// <returns>Whether it says something else than before; if not, nothing is written.</returns>
    Task<bool> SetAsync<T>(string key, T value, CancellationToken cancellationToken)
        where T : class;
}
