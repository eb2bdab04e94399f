namespace HousingFirst.Sdk.Audit;

/// <summary>Reads the current portal's audit trail.</summary>
public interface IAuditReader
{
    /// <summary>How many entries a filter leaves.</summary>
    Task<int> CountAsync(AuditFilter filter, CancellationToken cancellationToken);

    /// <summary>How many entries a filter leaves, counted no further than <paramref name="most"/>: a long trail is not read through for a number.</summary>
    Task<int> CountAsync(AuditFilter filter, int most, CancellationToken cancellationToken);

    /// <summary>Some of them, the newest first.</summary>
    Task<IReadOnlyList<AuditLine>> ListAsync(AuditFilter filter, int skip, int take, CancellationToken cancellationToken);

    /// <summary>All of them, the newest first, read in batches.</summary>
    IAsyncEnumerable<AuditLine> ReadAllAsync(AuditFilter filter, CancellationToken cancellationToken);

    /// <summary>Reads the whole trail and says whether anything in it was changed, moved or taken away.</summary>
    Task<AuditReport> VerifyAsync(CancellationToken cancellationToken);
}
