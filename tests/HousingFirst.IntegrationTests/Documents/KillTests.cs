using HousingFirst.Platform.Documents;
using HousingFirst.Platform.Documents.Durable;
using Npgsql;

namespace HousingFirst.IntegrationTests.Documents;

/// <summary>What a process that dies leaves behind: on SQLite the files as they lie there, on PostgreSQL a broken connection.</summary>
public sealed class KillTests
{
    [Collection("SQLite")]
    public sealed class OnSqlite(SqliteFixture fixture) : DocumentTests(fixture)
    {
        [SkippableFact]
        public async Task Kill_BeforeTheCommit_LeavesNothing()
        {
            await using var portal = await StartAsync();
            await portal.StoreAsync(Note("Gemt"));
            await using var scope = portal.Open();
            // More than the page cache holds, so that unfinished pages do lie in the log.
            scope.Session.Store(Note("Ugemt"));
            scope.Session.Store(new House { Name = new string('x', 2_000_000) });
            await scope.Session.FlushAsync(default);

            var left = CopyAsKilled(portal.Database);

            Assert.Equal(["Gemt"], await TitlesAsync(portal.Store, left));
        }

        [SkippableFact]
        public async Task Kill_AfterTheCommit_LeavesAll()
        {
            await using var portal = await StartAsync();
            await portal.StoreAsync(Note("Gemt"), Note("Også gemt"));

            var left = CopyAsKilled(portal.Database);

            Assert.Equal(["Gemt", "Også gemt"], await TitlesAsync(portal.Store, left));
        }

        [SkippableFact]
        public async Task Kill_WhileIndexesAreSwitched_LeavesTheOldOnes()
        {
            await using var portal = await StartAsync();
            await portal.StoreAsync(new Note { Title = "Gemt", Alias = "a" });
            await using var scope = portal.Open();
            await scope.Session.FlushAsync(default);
            await scope.Indexes.ReconcileAsync(new HashSet<string>(), default);

            var left = CopyAsKilled(portal.Database);

            await using var later = portal.Store.Open(left);
            Assert.Equal(["a"], await later.Session.Query<NoteAliasIndex>().SelectAsync(row => row.Alias, default));
        }

        [SkippableFact]
        public async Task Kill_WhileTheTemplateIsMade_IsMendedByTheNextStart()
        {
            var folder = Directory.CreateTempSubdirectory("hf-template-").FullName;
            await using var store = new TestStore();
            var path = Path.Combine(folder, "template.db");
            await File.WriteAllTextAsync(path + ".new", "half a database");

            await store.Databases.CreateTemplateAsync(path, default);

            Assert.Equal([path], Directory.GetFiles(folder));
            Assert.Equal(
                DurableMigrations.Newest,
                await AppliedAsync(store, new PortalDatabase.Sqlite(path)));
            store.Databases.Close(new PortalDatabase.Sqlite(path));
            Directory.Delete(folder, recursive: true);
        }

        private static async Task<string?> AppliedAsync(TestStore store, PortalDatabase database)
        {
            await using var scope = store.Open(database);
            return await DurableMigrations.AppliedAsync(scope.Connection, default);
        }

        private static PortalDatabase.Sqlite CopyAsKilled(PortalDatabase database)
        {
            var path = ((PortalDatabase.Sqlite)database).Path;
            var copy = path + ".killed";
            File.Copy(path, copy);
            File.Copy(path + "-wal", copy + "-wal");
            return new(copy);
        }
    }

    [Collection("PostgreSQL")]
    public sealed class OnPostgres(PostgresFixture fixture) : DocumentTests(fixture)
    {
        [SkippableFact]
        public async Task Kill_BeforeTheCommit_LeavesNothing()
        {
            await using var portal = await StartAsync();
            await portal.StoreAsync(Note("Gemt"));
            await using (var scope = portal.Open())
            {
                scope.Session.Store(Note("Ugemt"));
                await scope.Session.FlushAsync(default);
                await CutAsync(scope, ((PortalDatabase.Postgres)portal.Database).Source);
                await Assert.ThrowsAnyAsync<NpgsqlException>(() => scope.Session.SaveChangesAsync(default));
            }

            await portal.StoreAsync(Note("Bagefter"));

            Assert.Equal(["Gemt", "Bagefter"], await TitlesAsync(portal.Store, portal.Database));
        }

        private static async Task CutAsync(TestScope scope, NpgsqlDataSource source)
        {
            await using var command = source.CreateCommand("SELECT pg_terminate_backend($1)");
            command.Parameters.Add(new() { Value = ((NpgsqlConnection)scope.Connection.Inner).ProcessID });
            await command.ExecuteNonQueryAsync();
        }
    }

    private static async Task<IReadOnlyList<string>> TitlesAsync(TestStore store, PortalDatabase database)
    {
        await using var scope = store.Open(database);
        return await scope.Session.Query<NoteIndex>().SelectAsync(row => row.Title, default);
    }
}
