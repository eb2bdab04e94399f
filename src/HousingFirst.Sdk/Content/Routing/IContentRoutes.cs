namespace HousingFirst.Sdk.Content.Routing;

/// <summary>Addresses of published content in the current portal. Answers are kept until the portal's content changes.</summary>
public interface IContentRoutes
{
    /// <summary>
    /// Where a path leads for the current reader; empty means the home page. Null when nothing stands there, and just so when the
    /// reader may not see it.
    /// </summary>
    Task<ContentRoute?> ResolveAsync(string path, CancellationToken cancellationToken);

    /// <summary>The address of a published item, whoever may see it: who shows it asks <see cref="ContentRoute.Audience"/>. Null when it has none.</summary>
    Task<ContentRoute?> FindAsync(string contentItemId, CancellationToken cancellationToken);

    /// <summary>The portal-relative address of a published item that the current reader may see, <c>~/...</c>; null when there is none.</summary>
    Task<string?> UrlAsync(string contentItemId, CancellationToken cancellationToken);
}
