using HousingFirst.Platform.Documents;
using HousingFirst.Platform.Documents.Durable;
using Microsoft.EntityFrameworkCore;

namespace HousingFirst.IntegrationTests.Documents;

public abstract class DurableSchemaTests(DatabaseFixture fixture) : DocumentTests(fixture)
{
    private readonly DatabaseFixture _fixture = fixture;

    [SkippableFact]
    public async Task Migrations_RunOnNothing_GiveExactlyTheModelsSchema()
    {
        await using var store = new TestStore();
        await using var migrated = await StartEmptyAsync(store);
        var fromModel = await _fixture.NewBareAsync();

        await RunAsync(store, fromModel, DurableContexts.ForModel(fromModel).Database.GenerateCreateScript());

        var (expected, actual) = (await SchemaAsync(store, fromModel), await SchemaAsync(store, migrated.Database));
        Assert.NotEmpty(expected);
        Assert.Equal(expected, actual.Where(line => !line.Contains("__EFMigrationsHistory", StringComparison.Ordinal)));
    }

    [SkippableFact]
    public async Task Migrate_UpToDate_ChangesNothing()
    {
        await using var portal = await StartAsync();
        var before = await SchemaAsync(portal.Store, portal.Database);

        await portal.Store.Databases.MigrateAsync(portal.Database, default);

        Assert.Equal(before, await SchemaAsync(portal.Store, portal.Database));
    }

    [SkippableFact]
    public async Task Migrate_FourHostsAtOnce_RunsEachMigrationOnce()
    {
        await using var store = new TestStore();
        Skip.If(_fixture.WhyMissing is not null, _fixture.WhyMissing);
        var database = await _fixture.NewBareAsync();

        await Task.WhenAll(Enumerable.Range(0, 4).Select(_ => Task.Run(() => store.Databases.MigrateAsync(database, default))));

        await store.StoreAsync(database, new House());
    }

    [SkippableFact]
    public async Task Open_WrittenByALaterVersion_IsRefused()
    {
        await using var portal = await StartAsync();
        await RunAsync(portal.Store, portal.Database, """INSERT INTO "__EFMigrationsHistory" VALUES ('29990101000000_Later', '99.0')""");

        await Assert.ThrowsAsync<InvalidDataException>(() => portal.Store.PrepareAsync(portal.Database, TestStore.AllFeatures));
    }

    private static async Task RunAsync(TestStore store, PortalDatabase database, string sql)
    {
        await using var scope = store.Open(database);
        await scope.Connection.BeginWriteAsync(default);
        await using var command = scope.Connection.Inner.CreateCommand();
        command.CommandText = sql;
        await command.ExecuteNonQueryAsync();
        await scope.Connection.CommitAsync();
    }

    private async Task<List<string>> SchemaAsync(TestStore store, PortalDatabase database)
    {
        await using var scope = store.Open(database);
        return [.. (await scope.Connection.ReadAsync(new(_fixture.SchemaSql), reader => reader.GetString(0), default)).Order(StringComparer.Ordinal)];
    }
}

[Collection("SQLite")]
public sealed class SqliteDurableSchemaTests(SqliteFixture fixture) : DurableSchemaTests(fixture);

[Collection("PostgreSQL")]
public sealed class PostgresDurableSchemaTests(PostgresFixture fixture) : DurableSchemaTests(fixture);
