namespace HousingFirst.Platform.Documents;

/// <summary>The database of the portal that a scope works for. Set once, when the portal has been found.</summary>
internal sealed class PortalDatabaseScope
{
    private PortalDatabase? _database;

    public PortalDatabase Database
    {
        get => _database ?? throw new InvalidOperationException("No portal was chosen in this scope, so there are no documents.");
        set => _database = _database is null || _database == value
            ? value
            : throw new InvalidOperationException("A scope works for one portal only.");
    }
}
