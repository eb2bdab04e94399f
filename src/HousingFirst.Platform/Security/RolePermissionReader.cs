using HousingFirst.Platform.Documents;

namespace HousingFirst.Platform.Security;

/// <summary>Reads what a portal's roles may do with one plain statement: a portal starts without an Entity Framework model of accounts.</summary>
internal sealed class RolePermissionReader(PortalConnections connections)
{
    // The names are the same on both databases; quoted, because PostgreSQL folds bare ones.
    private const string Sql = $"""
        SELECT r."Name", c."ClaimValue" FROM "AspNetRoles" AS r
        JOIN "AspNetRoleClaims" AS c ON c."RoleId" = r."Id" AND c."ClaimType" = '{PlatformRole.PermissionClaim}'
        """;

    public async Task<RolePermissions> ReadAsync(PortalDatabase database, CancellationToken cancellationToken)
    {
        await using var connection = connections.Open(database);
        await connection.ReadyAsync(cancellationToken);
        return new(await connection.ReadAsync(new(Sql), static row => (row.GetString(0), row.GetString(1)), cancellationToken));
    }
}
