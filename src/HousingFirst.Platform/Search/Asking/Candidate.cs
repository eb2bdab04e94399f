namespace HousingFirst.Platform.Search.Asking;

/// <summary>What the ranker and the readers' rights need of an entry that may be an answer.</summary>
/// <param name="Id">Its id.</param>
/// <param name="Door">The door that it stands behind.</param>
/// <param name="Terms">Its words, see <see cref="Index.EntryTerms"/>.</param>
/// <param name="Url">Its address.</param>
/// <param name="Type">Its kind.</param>
/// <param name="Method">Its method, or null.</param>
/// <param name="Collection">What it belongs to.</param>
/// <param name="OverdueFrom">The number of the day from which on it sinks, or null.</param>
/// <param name="Weight">How much it counts.</param>
internal sealed record Candidate(
    int Id, string Door, byte[] Terms, string Url, string Type, string? Method, string Collection, int? OverdueFrom, double Weight)
{
    /// <summary>The page that it stands on.</summary>
    public string Page { get; } = Url.Split('#')[0];

    public int Bytes => Terms.Length + (2 * Url.Length * sizeof(char)) + 150;
}
