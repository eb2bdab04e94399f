namespace HousingFirst.Sdk.Content.Checks;

/// <summary>Runs the checks of the enabled features.</summary>
public interface IContentChecks
{
    /// <summary>What should be mended in an item, what keeps it from readers first. Stores nothing.</summary>
    Task<IReadOnlyList<ContentFinding>> RunAsync(ContentItem item, CancellationToken cancellationToken);
}
