namespace HousingFirst.Benchmarks.Documents;

/// <summary>The work that the document store and plain ADO.NET both do, on an empty database of their own.</summary>
internal interface IDocumentWork : IAsyncDisposable
{
    /// <summary>Stores articles in one commit.</summary>
    Task StoreAsync(IReadOnlyList<Article> articles);

    /// <summary>Stores articles in one commit, and writes that in the audit trail; plain ADO.NET has none.</summary>
    Task StoreRecordedAsync(IReadOnlyList<Article> articles);

    /// <summary>Loads articles by id, on one connection.</summary>
    Task<int> LoadAsync(IReadOnlyList<long> ids);

    /// <summary>Loads the articles with a number in a range, by the index.</summary>
    Task<int> FindAsync(int from, int count);
}
