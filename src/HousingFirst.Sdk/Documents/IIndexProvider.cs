namespace HousingFirst.Sdk.Documents;

/// <summary>The face of an <see cref="IndexProvider{TDocument, TIndex}"/> that the store sees. Derive from that class instead.</summary>
public interface IIndexProvider
{
    /// <summary>The class of the documents that are indexed.</summary>
    Type DocumentType { get; }

    /// <summary>The class of the rows. Each has one provider.</summary>
    Type IndexType { get; }

    /// <summary>Raise it when the same document gives other rows than before, so that all rows are made anew.</summary>
    int Version { get; }

    /// <summary>The rows of one document.</summary>
    IEnumerable<object> MapDocument(object document);
}
