namespace HousingFirst.Sdk.Search;

/// <summary>The face of a <see cref="SearchProvider{TDocument}"/> that the platform sees. Derive from that class instead.</summary>
public interface ISearchProvider
{
    /// <summary>The class of the documents.</summary>
    Type DocumentType { get; }

    /// <summary>Raise it when the same document gives other entries than before: each portal's documents are then read anew in the background.</summary>
    int Version { get; }

    /// <summary>
    /// For content items: the content types that it alone answers for; where it names none, it answers for all that nobody else does.
    /// </summary>
    IReadOnlyCollection<string> ContentTypes { get; }

    /// <summary>The entries of one document.</summary>
    IEnumerable<SearchEntry> ReadDocument(object document);
}
