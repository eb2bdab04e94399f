namespace HousingFirst.Sdk.Documents;

/// <summary>Where a portal's data lie.</summary>
/// <param name="IsPostgres">True: a schema of a PostgreSQL database. False: a file of the portal's own.</param>
/// <param name="RunBy">Who runs the host and where, as its settings say; null where they do not.</param>
public sealed record StoredDataPlace(bool IsPostgres, string? RunBy);
