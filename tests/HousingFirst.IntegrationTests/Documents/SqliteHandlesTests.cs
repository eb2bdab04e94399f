using HousingFirst.Platform.Documents;

namespace HousingFirst.IntegrationTests.Documents;

[Collection("SQLite")]
public sealed class SqliteHandlesTests(SqliteFixture fixture) : DocumentTests(fixture)
{
    private readonly SqliteFixture _fixture = fixture;

    [SkippableFact]
    public async Task Touch_MorePortalsThanConnectionsAreKept_ClosesTheOldest()
    {
        await using var store = new TestStore();
        var others = new List<string>();
        for (var count = 0; count < 80; count++)
        {
            var other = await _fixture.NewEmptyAsync(store);
            others.Add(((PortalDatabase.Sqlite)other).Path);
            await store.State.ReadAsync(other, default);
        }

        // The last connection of a file takes the log away when it closes.
        Assert.Equal(64, others.Count(path => File.Exists(path + "-wal")));
        Assert.False(File.Exists(others[0] + "-wal"));
        Assert.True(File.Exists(others[^1] + "-wal"));
    }

    [SkippableFact]
    public async Task Close_WhileInUse_ClosesWhenItComesBack()
    {
        await using var portal = await StartAsync();
        var path = ((PortalDatabase.Sqlite)portal.Database).Path;
        await using (var scope = portal.Open())
        {
            scope.Session.Store(Note("Sidste"));
            await scope.Session.FlushAsync(default);
            portal.Store.Databases.Close(portal.Database);
            await scope.Session.SaveChangesAsync(default);
            Assert.True(File.Exists(path + "-wal"));
        }

        Assert.False(File.Exists(path + "-wal"));
        await using var later = portal.Open();
        Assert.Equal(1, await later.Session.Query<NoteIndex>().CountAsync(default));
    }

    [SkippableFact]
    public async Task Open_NoSuchFile_MakesNone()
    {
        await using var portal = await StartAsync();
        var missing = new PortalDatabase.Sqlite(((PortalDatabase.Sqlite)portal.Database).Path + ".missing");

        await Assert.ThrowsAnyAsync<System.Data.Common.DbException>(() => portal.Store.StoreAsync(missing, new House()));

        Assert.False(File.Exists(missing.Path));
    }

    [SkippableFact]
    public async Task Open_CorruptFile_FailsAndOthersServe()
    {
        await using var portal = await StartAsync();
        var corrupt = new PortalDatabase.Sqlite(((PortalDatabase.Sqlite)portal.Database).Path + ".corrupt");
        await File.WriteAllTextAsync(corrupt.Path, new string('x', 100_000));

        await Assert.ThrowsAnyAsync<System.Data.Common.DbException>(() => portal.Store.PrepareAsync(corrupt, TestStore.AllFeatures));
        await Assert.ThrowsAnyAsync<System.Data.Common.DbException>(() => portal.Store.StoreAsync(corrupt, new House()));

        await portal.StoreAsync(Note("Uberørt"));
    }
}
