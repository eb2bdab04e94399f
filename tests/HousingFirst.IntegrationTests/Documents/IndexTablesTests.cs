using HousingFirst.Platform.Documents.Indexes;
using HousingFirst.Sdk.Documents;

namespace HousingFirst.IntegrationTests.Documents;

public abstract class IndexTablesTests(DatabaseFixture fixture) : DocumentTests(fixture)
{
    private static readonly HashSet<string> OnlyNotes = ["Notes"];

    [SkippableFact]
    public async Task Open_ChangedShape_MakesTheTableAnewFromTheDocuments()
    {
        await using var before = await StartAsync();
        await before.StoreAsync([.. Enumerable.Range(0, 450).Select(number => new Note { Title = $"{number}", Pages = number })]);

        await using var after = new TestStore(new IndexRegistration(["Notes"], new Changed.NoteIndexProvider()));
        await after.PrepareAsync(before.Database, TestStore.AllFeatures);

        await using var scope = after.Open(before.Database);
        Assert.Equal(450, await scope.Session.Query<Changed.NoteIndex>().CountAsync(default));
        var note = await scope.Session.Query<Changed.NoteIndex>(row => row.PagesTwice == 84).FirstOrDefaultAsync<Note>(default);
        Assert.Equal("42", note!.Title);
    }

    [SkippableFact]
    public async Task Open_RaisedVersion_MapsAllDocumentsAgain()
    {
        await using var before = await StartAsync();
        await before.StoreAsync(new Note { Title = "a", Alias = "vej" });

        await using var after = new TestStore(new IndexRegistration(["Notes"], new UpperAliasProvider()));
        await after.PrepareAsync(before.Database, TestStore.AllFeatures);

        await using var scope = after.Open(before.Database);
        Assert.Equal(["VEJ"], await scope.Session.Query<NoteAliasIndex>().SelectAsync(row => row.Alias, default));
    }

    [SkippableFact]
    public async Task Open_NothingChanged_LeavesTheStateAlone()
    {
        await using var portal = await StartAsync();
        var version = await IndexVersionAsync(portal);

        await portal.Store.PrepareAsync(portal.Database, TestStore.AllFeatures);

        Assert.Equal(version, await IndexVersionAsync(portal));
    }

    [SkippableFact]
    public async Task Reconcile_FeatureOffAndOnAgain_FillsWhatWasMissed()
    {
        await using var portal = await StartAsync();
        await portal.StoreAsync(new Note { Title = "før", Alias = "a" });
        await portal.Store.PrepareAsync(portal.Database, OnlyNotes);
        await portal.StoreAsync(new Note { Title = "imens", Alias = "b" });

        await portal.Store.PrepareAsync(portal.Database, TestStore.AllFeatures);

        await using var scope = portal.Open();
        Assert.Equal(["a", "b"], await scope.Session.Query<NoteAliasIndex>().SelectAsync(row => row.Alias, default));
    }

    [SkippableFact]
    public async Task Query_FeatureOff_IsRefusedByName()
    {
        await using var portal = await StartAsync();
        await portal.Store.PrepareAsync(portal.Database, OnlyNotes);
        await using var scope = portal.Open();

        var refused = await Assert.ThrowsAsync<InvalidOperationException>(() => scope.Session.Query<NoteAliasIndex>().CountAsync(default));

        Assert.Contains("Aliases", refused.Message, StringComparison.Ordinal);
    }

    [SkippableFact]
    public async Task Reconcile_InASessionThatIsCancelled_LeavesNoTrace()
    {
        await using var portal = await StartAsync();
        await portal.Store.PrepareAsync(portal.Database, OnlyNotes);
        await using (var plan = portal.Open())
        {
            await plan.Session.FlushAsync(default);
            await plan.Indexes.ReconcileAsync(TestStore.AllFeatures, default);
            plan.Session.Store(new Note { Title = "prøve", Alias = "a" });
            await plan.Session.FlushAsync(default);
            Assert.Equal(1, await plan.Session.Query<NoteAliasIndex>().CountAsync(default));
            await plan.Session.CancelAsync();
            await Assert.ThrowsAsync<InvalidOperationException>(() => plan.Session.Query<NoteAliasIndex>().CountAsync(default));
        }

        await portal.StoreAsync(new Note { Title = "rigtig", Alias = "a" });
    }

    [SkippableFact]
    public async Task Reconcile_InASessionThatIsSaved_CountsForOthersFromThen()
    {
        await using var portal = await StartAsync();
        await portal.Store.PrepareAsync(portal.Database, OnlyNotes);
        await using (var apply = portal.Open())
        {
            apply.Session.Store(new Note { Title = "1", Alias = "a" });
            await apply.Session.FlushAsync(default);
            await apply.Indexes.ReconcileAsync(TestStore.AllFeatures, default);
            apply.Session.Store(new Note { Title = "2", Alias = "b" });
            await apply.Session.SaveChangesAsync(default);
        }

        await portal.StoreAsync(new Note { Title = "3", Alias = "c" });

        await using var scope = portal.Open();
        Assert.Equal(["a", "b", "c"], await scope.Session.Query<NoteAliasIndex>().SelectAsync(row => row.Alias, default));
    }

    [SkippableFact]
    public async Task Write_TablesSwitchedByAnotherHost_WritesToTheNewOnes()
    {
        await using var portal = await StartAsync();
        await portal.Store.PrepareAsync(portal.Database, OnlyNotes);
        await portal.StoreAsync(new Note { Title = "1", Alias = "a" });
        await using var other = new TestStore();
        await other.PrepareAsync(portal.Database, TestStore.AllFeatures);

        await portal.StoreAsync(new Note { Title = "2", Alias = "b" });

        await using var scope = other.Open(portal.Database);
        Assert.Equal(["a", "b"], await scope.Session.Query<NoteAliasIndex>().SelectAsync(row => row.Alias, default));
    }

    [SkippableFact]
    public async Task Write_TablesSwitchedByAnotherHostSinceTheSessionAsked_WritesToTheNewOnes()
    {
        await using var portal = await StartAsync();
        await portal.Store.PrepareAsync(portal.Database, OnlyNotes);
        await using var other = new TestStore();
        await using (var session = portal.Open())
        {
            Assert.Equal(0, await session.Session.Query<NoteIndex>().CountAsync(default));
            await other.PrepareAsync(portal.Database, TestStore.AllFeatures);

            session.Session.Store(new Note { Title = "1", Alias = "a" });
            await session.Session.SaveChangesAsync(default);
        }

        await using var scope = other.Open(portal.Database);
        Assert.Equal(["a"], await scope.Session.Query<NoteAliasIndex>().SelectAsync(row => row.Alias, default));
    }

    [SkippableFact]
    public async Task Reconcile_AnotherHostWasFirst_LeavesItsTablesAlone()
    {
        await using var portal = await StartAsync();
        await portal.Store.PrepareAsync(portal.Database, OnlyNotes);
        await using var other = new TestStore();
        await using var late = portal.Open();
        Assert.Equal(0, await late.Session.Query<NoteIndex>().CountAsync(default));
        await other.PrepareAsync(portal.Database, TestStore.AllFeatures);
        await other.StoreAsync(portal.Database, new Note { Title = "1", Alias = "a" });

        await late.Indexes.ReconcileAsync(TestStore.AllFeatures, default);

        Assert.Equal(["a"], await late.Session.Query<NoteAliasIndex>().SelectAsync(row => row.Alias, default));
    }

    private static async Task<long> IndexVersionAsync(TestPortal portal)
    {
        await using var scope = portal.Open();
        return (await scope.Connection.IndexesAsync(default)).Version;
    }

    private static class Changed
    {
        /// <summary>The index as a later version of the module has it.</summary>
        public sealed record NoteIndex(string Title, int PagesTwice);

        public sealed class NoteIndexProvider : IndexProvider<Note, NoteIndex>
        {
            public override NoteIndex? Map(Note document) => new(document.Title, document.Pages * 2);
        }
    }

    private sealed class UpperAliasProvider : IndexProvider<Note, NoteAliasIndex>
    {
        public override int Version => 2;

        public override NoteAliasIndex? Map(Note document) => document.Alias is { } alias ? new(alias.ToUpperInvariant()) : null;
    }
}

[Collection("SQLite")]
public sealed class SqliteIndexTablesTests(SqliteFixture fixture) : IndexTablesTests(fixture);

[Collection("PostgreSQL")]
public sealed class PostgresIndexTablesTests(PostgresFixture fixture) : IndexTablesTests(fixture);
