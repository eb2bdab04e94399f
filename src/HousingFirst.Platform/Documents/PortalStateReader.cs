using System.Data.Common;
using HousingFirst.Sdk.Portals;

namespace HousingFirst.Platform.Documents;

/// <summary>Reads a portal's counters as they are committed: one statement, made for being asked several times a second.</summary>
internal sealed class PortalStateReader(PortalConnections connections)
{
    private const string Columns = """ "Settings", "Definitions", "Content" """;
    private const string Sql = $"""SELECT {Columns} FROM "PortalState" WHERE "Id" = 1""";

    public async ValueTask<PortalVersions> ReadAsync(PortalDatabase database, CancellationToken cancellationToken)
    {
        if (database is PortalDatabase.Postgres postgres)
        {
            return await ReadAsync(postgres, cancellationToken);
        }

        await using var connection = connections.Open(database);
        return (await connection.ReadAsync(new(Sql), Read, cancellationToken)).Single();
    }

    // Names the schema instead of opening a transaction for it: one trip instead of three.
    private static async Task<PortalVersions> ReadAsync(PortalDatabase.Postgres database, CancellationToken cancellationToken)
    {
        await using var command = database.Source.CreateCommand(
            $"""SELECT {Columns} FROM {database.QuotedSchema}."PortalState" WHERE "Id" = 1""");
        await using var reader = await command.ExecuteReaderAsync(cancellationToken);
        return await reader.ReadAsync(cancellationToken)
            ? Read(reader)
            : throw new InvalidDataException($"{database} has no state row.");
    }

    private static PortalVersions Read(DbDataReader reader) => new(reader.GetInt64(0), reader.GetInt64(1), reader.GetInt64(2));
}
