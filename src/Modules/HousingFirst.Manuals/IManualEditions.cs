using HousingFirst.Manuals.Editions;

namespace HousingFirst.Manuals;

/// <summary>
/// The editions that the current portal reads, whoever may see them: for rules about texts, never for showing them. What is shown goes
/// through <see cref="IManuals"/>.
/// </summary>
public interface IManualEditions
{
    /// <summary>All of them, as they stand in the running unit of work.</summary>
    Task<IReadOnlyList<ManualEdition>> ListAsync(CancellationToken cancellationToken);

    /// <summary>An edition that somebody read once; null when the host's library does not have it any more.</summary>
    Task<ManualEdition?> FindAsync(string manualId, string hash, CancellationToken cancellationToken);
}
