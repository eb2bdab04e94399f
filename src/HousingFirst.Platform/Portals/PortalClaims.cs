using Npgsql;

namespace HousingFirst.Platform.Portals;

/// <summary>
/// Whoever makes or removes a portal's rows and files holds its name meanwhile, against every other process. A process that dies lets
/// go of it: a starting host tells its unfinished work from that of a living one by this.
/// </summary>
internal sealed class PortalClaims(DataFolder folder, NpgsqlDataSource? postgres = null)
{
    public const string Extension = ".claim";

    /// <summary>Takes a portal's name, or answers null when another has it.</summary>
    /// <param name="portalFolder">
    /// The name of the portal's folder; with PostgreSQL the name of its schema comes to the same. What stands behind a dot is not part of it.
    /// </param>
    /// <param name="cancellationToken">Gives up.</param>
    public async Task<IAsyncDisposable?> TryTakeAsync(string portalFolder, CancellationToken cancellationToken)
    {
        var name = PortalFolders.NameOf(portalFolder);
        if (postgres is not null)
        {
            return await TryLockAsync(postgres, PortalDirectory.SchemaOf(name), cancellationToken);
        }

        try
        {
            return new FileStream(
                Path.Combine(folder.Staging, name + Extension),
                FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.None, bufferSize: 1, FileOptions.DeleteOnClose);
        }
        catch (IOException)
        {
            return null;
        }
    }

    private static async Task<IAsyncDisposable?> TryLockAsync(NpgsqlDataSource source, string schema, CancellationToken cancellationToken)
    {
        var connection = await source.OpenConnectionAsync(cancellationToken);
        try
        {
            await using var take = new NpgsqlCommand("SELECT pg_try_advisory_lock(hashtext(@schema))", connection);
            take.Parameters.AddWithValue("schema", schema);
            if (await take.ExecuteScalarAsync(cancellationToken) is true)
            {
                return new SchemaClaim(connection, schema);
            }
        }
        catch
        {
            await connection.DisposeAsync();
            throw;
        }

        await connection.DisposeAsync();
        return null;
    }

    private sealed class SchemaClaim(NpgsqlConnection connection, string schema) : IAsyncDisposable
    {
        public async ValueTask DisposeAsync()
        {
            await using (connection)
            {
                // Closing gives the session back to the pool, and the lock with it; only a session that is broken has let go by itself.
                if (connection.FullState == System.Data.ConnectionState.Open)
                {
                    await using var release = new NpgsqlCommand("SELECT pg_advisory_unlock(hashtext(@schema))", connection);
                    release.Parameters.AddWithValue("schema", schema);
                    await release.ExecuteScalarAsync(CancellationToken.None);
                }
            }
        }
    }
}
