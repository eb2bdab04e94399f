namespace HousingFirst.Sdk.Search;

/// <summary>
/// Gives the search what is not a document of the portal: shipped manuals, courses. The index is filled from it in the background whenever its
/// fingerprint has changed; until then readers find what they found before.
/// </summary>
public interface ISearchSource
{
    /// <summary>Names the source; stays.</summary>
    string Id { get; }

    /// <summary>Differs whenever an entry would. Asked often, so it is to be cheap: no texts are read for it.</summary>
    ValueTask<string> FingerprintAsync(CancellationToken cancellationToken);

    /// <summary>
    /// The collections that the current reader may open now. What stands in another is not found, whatever the index says: a manual that was
    /// closed a moment ago is closed at once.
    /// </summary>
    ValueTask<IReadOnlySet<string>> OpenCollectionsAsync(CancellationToken cancellationToken);

    /// <summary>All entries, whoever may see them.</summary>
    IAsyncEnumerable<SearchEntry> ReadAsync(CancellationToken cancellationToken);
}
