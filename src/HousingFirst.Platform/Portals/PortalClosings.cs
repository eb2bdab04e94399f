using System.Collections.Frozen;
using System.Diagnostics;
using Npgsql;

namespace HousingFirst.Platform.Portals;

/// <summary>
/// Closes portals to visitors and to work in the background for a moment, on all hosts that share one PostgreSQL: by a lock of the closing host's session, which the others
/// see when they look at the registry. Work in the background says by another lock that it is inside: it may hold no transaction for as long as a mail
/// server takes to answer. However the work ends, and if the process dies with it, the server lets go of the lock and nothing
/// stays closed. With SQLite there is one host, and what stands in its memory is enough.
/// </summary>
internal sealed class PortalClosings(PortalPauses pauses, TimeProvider clock, NpgsqlDataSource? postgres = null)
{
    // Ours among the numbers of advisory locks.
    private const int Kind = 1_217_000_028;
    private const int WorkKind = 1_217_000_029;

    private const string ClosedSql =
        """
        SELECT p.name FROM host.portal p JOIN pg_locks l
          ON l.locktype = 'advisory' AND l.granted AND l.objsubid = 2 AND l.classid = @kind::bigint::oid
         AND l.objid = (hashtext(p.name)::bigint & 4294967295)::oid
         AND l.database = (SELECT oid FROM pg_database WHERE datname = current_database())
        """;

    // A request keeps its transaction until it is answered, and with it a lock on what it has read; work in the background says that it is there.
    private const string InUseSql =
        """
        SELECT EXISTS (SELECT 1 FROM pg_locks l JOIN pg_class c ON c.oid = l.relation JOIN pg_namespace n ON n.oid = c.relnamespace
         WHERE n.nspname = @schema AND l.pid <> pg_backend_pid()
           AND l.database = (SELECT oid FROM pg_database WHERE datname = current_database()))
         OR EXISTS (SELECT 1 FROM pg_locks l
         WHERE l.locktype = 'advisory' AND l.granted AND l.objsubid = 2 AND l.classid = @work::bigint::oid
           AND l.objid = (hashtext(@portal)::bigint & 4294967295)::oid
           AND l.database = (SELECT oid FROM pg_database WHERE datname = current_database()))
        """;

    private static readonly TimeSpan Look = TimeSpan.FromMilliseconds(100);

    /// <summary>The names of portals that some host has closed.</summary>
    public async Task<FrozenSet<string>> ReadAsync(CancellationToken cancellationToken)
    {
        if (postgres is null)
        {
            return FrozenSet<string>.Empty;
        }

        await using var command = postgres.CreateCommand(ClosedSql);
        command.Parameters.AddWithValue("kind", Kind);
        await using var reader = await command.ExecuteReaderAsync(cancellationToken);
        var names = new List<string>();
        while (await reader.ReadAsync(cancellationToken))
        {
            names.Add(reader.GetString(0));
        }

        return names.ToFrozenSet(StringComparer.Ordinal);
    }

    /// <summary>Says to all hosts that work in the background is inside a portal, until the answer is disposed of. Keeps nobody else out.</summary>
    public async Task<IAsyncDisposable> EnterAsync(string portal, CancellationToken cancellationToken)
    {
        if (postgres is null)
        {
            return new SessionLock(null, WorkKind, portal, isShared: true);
        }

        var connection = await postgres.OpenConnectionAsync(cancellationToken);
        try
        {
            await using var enter = new NpgsqlCommand("SELECT pg_advisory_lock_shared(@kind, hashtext(@portal))", connection);
            enter.Parameters.AddWithValue("kind", WorkKind);
            enter.Parameters.AddWithValue("portal", portal);
            await enter.ExecuteNonQueryAsync(cancellationToken);
            return new SessionLock(connection, WorkKind, portal, isShared: true);
        }
        catch
        {
            await connection.DisposeAsync(); // and the lock with it
            throw;
        }
    }

    /// <summary>
    /// Closes a portal until the answer is disposed of, and waits until what was let in is answered or done, or the time is over. Null
    /// while another host has closed it.
    /// </summary>
    public async Task<IAsyncDisposable?> CloseAsync(PortalRecord portal, TimeSpan patience, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(portal);
        var here = pauses.Close(portal.Name);
        NpgsqlConnection? connection = null;
        try
        {
            if (postgres is not null)
            {
                connection = await postgres.OpenConnectionAsync(cancellationToken);
                if (!await TryLockAsync(connection, portal.Name, cancellationToken))
                {
                    await connection.DisposeAsync();
                    here.Dispose();
                    return null;
                }
            }

            await pauses.EmptyAsync(portal.Name, patience, cancellationToken);
            if (connection is not null)
            {
                // By then every host has looked at the registry before it lets anybody in.
                await Task.Delay(PortalDirectory.Stalest + Look, clock, cancellationToken);
                await EmptyAsync(connection, portal, patience, cancellationToken);
            }

            return new Closing(here, new(connection, Kind, portal.Name, isShared: false));
        }
        catch
        {
            if (connection is not null)
            {
                await connection.DisposeAsync(); // and the lock with it
            }

            here.Dispose();
            throw;
        }
    }

    private static async Task<bool> TryLockAsync(NpgsqlConnection connection, string portal, CancellationToken cancellationToken)
    {
        await using var take = new NpgsqlCommand("SELECT pg_try_advisory_lock(@kind, hashtext(@portal))", connection);
        take.Parameters.AddWithValue("kind", Kind);
        take.Parameters.AddWithValue("portal", portal);
        return await take.ExecuteScalarAsync(cancellationToken) is true;
    }

    private async Task EmptyAsync(NpgsqlConnection connection, PortalRecord portal, TimeSpan patience, CancellationToken cancellationToken)
    {
        var began = Stopwatch.GetTimestamp();
        while (Stopwatch.GetElapsedTime(began) < patience)
        {
            await using var ask = new NpgsqlCommand(InUseSql, connection);
            ask.Parameters.AddWithValue("schema", PortalDirectory.SchemaOf(portal));
            ask.Parameters.AddWithValue("work", WorkKind);
            ask.Parameters.AddWithValue("portal", portal.Name);
            if (await ask.ExecuteScalarAsync(cancellationToken) is not true)
            {
                return;
            }

            await Task.Delay(Look, clock, cancellationToken);
        }
    }

    private sealed class Closing(IDisposable here, SessionLock everywhere) : IAsyncDisposable
    {
        public async ValueTask DisposeAsync()
        {
            try
            {
                await everywhere.DisposeAsync();
            }
            finally
            {
                here.Dispose();
            }
        }
    }

    /// <summary>A lock of a session of its own; of nobody where there is no server.</summary>
    private sealed class SessionLock(NpgsqlConnection? connection, int kind, string portal, bool isShared) : IAsyncDisposable
    {
        public async ValueTask DisposeAsync()
        {
            if (connection is null)
            {
                return;
            }

            try
            {
                await using (connection)
                {
                    await using var release = new NpgsqlCommand(
                        isShared ? "SELECT pg_advisory_unlock_shared(@kind, hashtext(@portal))" : "SELECT pg_advisory_unlock(@kind, hashtext(@portal))", connection);
                    release.Parameters.AddWithValue("kind", kind);
                    release.Parameters.AddWithValue("portal", portal);
                    await release.ExecuteScalarAsync(CancellationToken.None);
                }
            }
            catch (NpgsqlException)
            {
                // A session that is broken has let go by itself.
            }
        }
    }
}
