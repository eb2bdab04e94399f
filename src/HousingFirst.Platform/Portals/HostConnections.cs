using System.Data.Common;
using Microsoft.Data.Sqlite;
using Npgsql;

namespace HousingFirst.Platform.Portals;

/// <summary>Opens connections to the host store: <c>host.db</c>, or the schema <c>host</c> of the PostgreSQL database.</summary>
internal sealed class HostConnections(DataFolder folder, NpgsqlDataSource? postgres)
{
    private readonly string _sqlite = new SqliteConnectionStringBuilder
    {
        DataSource = folder.HostDatabase,
        Mode = SqliteOpenMode.ReadWriteCreate,
        DefaultTimeout = 30,
    }.ToString();

    public bool IsPostgres => postgres is not null;

    /// <summary>Prefix of table names in statements.</summary>
    public string Schema => IsPostgres ? "host." : "";

    public async Task<DbConnection> OpenAsync(CancellationToken cancellationToken)
    {
        if (postgres is not null)
        {
            return await postgres.OpenConnectionAsync(cancellationToken);
        }

        var connection = new SqliteConnection(_sqlite);
        await connection.OpenAsync(cancellationToken);
        return connection;
    }

    /// <summary>For the framework's synchronous key repository.</summary>
    public DbConnection Open()
    {
        if (postgres is not null)
        {
            return postgres.OpenConnection();
        }

        var connection = new SqliteConnection(_sqlite);
        connection.Open();
        return connection;
    }
}
