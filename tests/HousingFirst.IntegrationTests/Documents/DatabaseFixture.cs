using HousingFirst.Platform.Documents;
using HousingFirst.Testing.Postgres;

namespace HousingFirst.IntegrationTests.Documents;

/// <summary>Gives each test empty portals on one kind of database.</summary>
public abstract class DatabaseFixture : IAsyncLifetime
{
    /// <summary>Why this kind cannot be tested here, or null.</summary>
    public virtual string? WhyMissing => null;

    /// <summary>The store of a host that most tests share; its model is built once.</summary>
    internal TestStore Store { get; } = new();

    public abstract Task InitializeAsync();

    public virtual async Task DisposeAsync() => await Store.DisposeAsync();

    /// <summary>Lists what the schema is made of, one line a thing.</summary>
    internal abstract string SchemaSql { get; }

    /// <summary>A database without any table.</summary>
    internal abstract Task<PortalDatabase> NewBareAsync();

    /// <summary>A migrated database without documents and index tables.</summary>
    internal abstract Task<PortalDatabase> NewEmptyAsync(TestStore store);

    internal async Task<PortalDatabase> NewPortalAsync(TestStore store)
    {
        var database = await NewEmptyAsync(store);
        await store.PrepareAsync(database, TestStore.AllFeatures);
        return database;
    }
}

public sealed class SqliteFixture : DatabaseFixture
{
    private readonly string _folder = Directory.CreateTempSubdirectory("hf-documents-").FullName;
    private int _count;

    private string Template => Path.Combine(_folder, "template.db");

    public override Task InitializeAsync() => Store.Databases.CreateTemplateAsync(Template, default);

    public override async Task DisposeAsync()
    {
        await base.DisposeAsync();
        Directory.Delete(_folder, recursive: true);
    }

    // Not the statements themselves: a column that was added later stands last in them, behind the table's constraints.
    internal override string SchemaSql => """
        SELECT 'column ' || made.name || '.' || field.name || ' ' || field.type || ' ' || field."notnull" || ' ' || coalesce(field.dflt_value, '')
            || ' ' || field.pk || ' ' || (made.sql LIKE '%"' || field.name || '"%AUTOINCREMENT%')
        FROM sqlite_master made, pragma_table_xinfo(made.name) field WHERE made.type = 'table'
        UNION ALL
        SELECT 'reference ' || made.name || '.' || link."from" || ' ' || link."table" || '.' || link."to" || ' ' || link.on_update || ' ' || link.on_delete
        FROM sqlite_master made, pragma_foreign_key_list(made.name) link WHERE made.type = 'table'
        UNION ALL
        SELECT replace(replace(sql, char(13), ''), char(10), ' ') FROM sqlite_master WHERE type <> 'table' AND sql IS NOT NULL
        """;

    internal override Task<PortalDatabase> NewBareAsync()
    {
        var path = NewPath();
        File.Create(path).Dispose();
        return Task.FromResult<PortalDatabase>(new PortalDatabase.Sqlite(path));
    }

    internal override Task<PortalDatabase> NewEmptyAsync(TestStore store)
    {
        var path = NewPath();
        File.Copy(Template, path);
        return Task.FromResult<PortalDatabase>(new PortalDatabase.Sqlite(path));
    }

    private string NewPath() => Path.Combine(_folder, $"{Interlocked.Increment(ref _count)}.db");
}

public sealed class PostgresFixture : DatabaseFixture
{
    private PostgresServer? _server;

    public override string? WhyMissing => PostgresServer.WhyMissing;

    public override async Task InitializeAsync() => _server = WhyMissing is null ? await PostgresServer.StartAsync() : null;

    public override async Task DisposeAsync()
    {
        await base.DisposeAsync();
        if (_server is not null)
        {
            await _server.DisposeAsync();
        }
    }

    internal override string SchemaSql => """
        SELECT 'column ' || table_name || '.' || column_name || ' ' || data_type || ' ' || coalesce(character_maximum_length::text, '')
            || ' ' || is_nullable || ' ' || coalesce(column_default, '') || ' ' || coalesce(identity_generation, '')
        FROM information_schema.columns WHERE table_schema = current_schema()
        UNION ALL
        SELECT 'index ' || replace(indexdef, quote_ident(current_schema()) || '.', '') FROM pg_indexes WHERE schemaname = current_schema()
        UNION ALL
        SELECT 'constraint ' || conname || ' ' || replace(pg_get_constraintdef(oid), quote_ident(current_schema()) || '.', '')
        FROM pg_constraint WHERE connamespace = current_schema()::regnamespace
        """;

    internal override async Task<PortalDatabase> NewBareAsync()
    {
        var database = NewSchema();
        await using var command = database.Source.CreateCommand($"CREATE SCHEMA {database.QuotedSchema}");
        await command.ExecuteNonQueryAsync();
        return database;
    }

    internal override async Task<PortalDatabase> NewEmptyAsync(TestStore store)
    {
        var database = NewSchema();
        await store.Databases.CreateSchemaAsync(database, HousingFirst.Platform.Documents.Durable.DurableMigrations.Newest, default);
        return database;
    }

    private PortalDatabase.Postgres NewSchema() => new(_server!.Source, $"portal-{Guid.NewGuid():N}");
}

[CollectionDefinition("SQLite")]
public sealed class SqliteTests : ICollectionFixture<SqliteFixture>;

[CollectionDefinition("PostgreSQL")]
public sealed class PostgresTests : ICollectionFixture<PostgresFixture>;
