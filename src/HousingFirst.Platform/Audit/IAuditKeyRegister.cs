namespace HousingFirst.Platform.Audit;

/// <summary>
/// Which keys this host's trails have been sealed with, by name: so that a key that does not belong to them is told from the right one.
/// </summary>
internal interface IAuditKeyRegister
{
    /// <summary>The names of all keys that were in use; none on a new host.</summary>
    IReadOnlySet<string> Read();

    /// <summary>Notes that a key is in use from now on.</summary>
    void Add(string id);
}
