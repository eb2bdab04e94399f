namespace HousingFirst.Sdk.Audit;

/// <summary>Writes the current portal's audit trail, in which nothing can be changed unseen afterwards.</summary>
public interface IAuditTrail
{
    /// <summary>
    /// Has an entry written with the session's next save, in the same transaction: it stands there when what it tells of does, and
    /// not otherwise. Where nothing else is saved (a look-up, an export), save the session before the answer is given.
    /// </summary>
    void Record(AuditEntry entry);
}
