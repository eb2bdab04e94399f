namespace HousingFirst.Sdk.Search;

/// <summary>Searches the current portal for the current reader. What the reader may not open does not exist.</summary>
public interface ISearch
{
    /// <summary>Answers any text: what cannot be understood is left out of the question, and nothing found is an answer.</summary>
    Task<SearchAnswer> FindAsync(SearchQuestion question, CancellationToken cancellationToken);

    /// <summary>What the reader can keep a question to.</summary>
    Task<SearchScope> ScopeAsync(CancellationToken cancellationToken);
}
