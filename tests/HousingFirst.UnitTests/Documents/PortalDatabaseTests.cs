using HousingFirst.Platform.Documents;
using Npgsql;

namespace HousingFirst.UnitTests.Documents;

public sealed class PortalDatabaseTests
{
    [Fact]
    public void Sqlite_SameFileWrittenDifferently_IsTheSameDatabase()
        => Assert.Equal(new PortalDatabase.Sqlite("/data/a/portal.db"), new PortalDatabase.Sqlite("/data/b/../a/portal.db"));

    [Fact]
    public async Task Postgres_Printed_ShowsNoConnectionString()
    {
        await using var source = NpgsqlDataSource.Create("Host=db;Password=hemmelig");

        Assert.DoesNotContain("hemmelig", new PortalDatabase.Postgres(source, "portal_a").ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Postgres_SchemaWithQuotes_StaysOneName()
    {
        await using var source = NpgsqlDataSource.Create("Host=db");

        Assert.Equal("\"a\"\"; drop\"", new PortalDatabase.Postgres(source, "a\"; drop").QuotedSchema);
    }
}
