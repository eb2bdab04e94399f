using HousingFirst.Platform.Documents.Indexes;
using HousingFirst.Platform.Documents.Postgres;
using HousingFirst.Platform.Documents.Sqlite;

namespace HousingFirst.Platform.Documents;

/// <summary>Makes connections to portals' databases. The portal's database is always named; there is no default to fall back to.</summary>
internal sealed class PortalConnections(
    SqliteHandles handles, WriteGates gates, IndexSets indexSets, IEnumerable<ICommitListener> listeners)
{
    public PortalConnection Open(PortalDatabase database) => database switch
    {
        PortalDatabase.Sqlite sqlite => new SqlitePortalConnection(sqlite, handles, gates, indexSets, listeners),
        PortalDatabase.Postgres postgres => new PostgresPortalConnection(postgres, indexSets, listeners),
        _ => throw new ArgumentOutOfRangeException(nameof(database)),
    };

    /// <summary>Lets go of a database before its folder is moved or deleted; connections in use are closed when they come back.</summary>
    public void Close(PortalDatabase database)
    {
        indexSets.Forget(database);
        if (database is PortalDatabase.Sqlite sqlite)
        {
            handles.Close(sqlite.Path);
        }
    }
}
