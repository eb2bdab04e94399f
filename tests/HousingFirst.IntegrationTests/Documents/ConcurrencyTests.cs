using HousingFirst.Sdk.Documents;

namespace HousingFirst.IntegrationTests.Documents;

public abstract class ConcurrencyTests(DatabaseFixture fixture) : DocumentTests(fixture)
{
    [SkippableFact]
    public async Task Save_ChangedBySomebodyElse_IsStaleAndLeavesTheirs()
    {
        await using var portal = await StartAsync();
        var id = (await portal.StoreAsync(Note("Før")))[0];
        await using var mine = portal.Open();
        await using var theirs = portal.Open();
        var (my, their) = (await mine.Session.LoadAsync<Note>(id, default), await theirs.Session.LoadAsync<Note>(id, default));
        (my!.Title, their!.Title) = ("Min", "Deres");
        mine.Session.Store(my);
        mine.Session.Store(Note("Fulgte med"));
        theirs.Session.Store(their);
        await theirs.Session.SaveChangesAsync(default);

        var stale = await Assert.ThrowsAsync<StaleDocumentException>(() => mine.Session.SaveChangesAsync(default));

        Assert.Equal(("Note", id), (stale.DocumentType, stale.DocumentId));
        Assert.DoesNotContain("Min", stale.ToString(), StringComparison.Ordinal);
        Assert.Equal(["Deres"], await mine.Session.Query<NoteIndex>().SelectAsync(row => row.Title, default));
    }

    [SkippableFact]
    public async Task Save_AfterStale_WorksOnceLoadedAgain()
    {
        await using var portal = await StartAsync();
        var id = (await portal.StoreAsync(Note("Før")))[0];
        await using var mine = portal.Open();
        var my = await mine.Session.LoadAsync<Note>(id, default);
        await ChangeAsync(portal, id, "Deres");
        my!.Title = "Min";
        mine.Session.Store(my);
        await Assert.ThrowsAsync<StaleDocumentException>(() => mine.Session.SaveChangesAsync(default));

        var fresh = await mine.Session.LoadAsync<Note>(id, default);
        fresh!.Title += " og min";
        mine.Session.Store(fresh);
        await mine.Session.SaveChangesAsync(default);

        await using var later = portal.Open();
        Assert.Equal("Deres og min", (await later.Session.LoadAsync<Note>(id, default))!.Title);
    }

    [SkippableFact]
    public async Task Delete_ChangedOrDeletedBySomebodyElse_IsStale()
    {
        await using var portal = await StartAsync();
        var id = (await portal.StoreAsync(Note("Før")))[0];
        await using var mine = portal.Open();
        mine.Session.Delete((await mine.Session.LoadAsync<Note>(id, default))!);
        await ChangeAsync(portal, id, "Deres");

        await Assert.ThrowsAsync<StaleDocumentException>(() => mine.Session.SaveChangesAsync(default));
    }

    [SkippableFact]
    public async Task Store_TheOneDocumentForTheFirstTimeTwice_IsStale()
    {
        await using var portal = await StartAsync();
        await using var mine = portal.Open();
        Assert.Null(await mine.Session.LoadSingleAsync<House>(default));
        await portal.StoreAsync(new House { Name = "Deres" });

        mine.Session.Store(new House { Name = "Min" });

        await Assert.ThrowsAsync<StaleDocumentException>(() => mine.Session.SaveChangesAsync(default));
        Assert.Equal("Deres", (await mine.Session.LoadSingleAsync<House>(default))!.Name);
    }

    [SkippableFact]
    public async Task Save_TakenUniqueValue_NamesTheIndexOnly()
    {
        await using var portal = await StartAsync();
        await portal.StoreAsync(new Note { Title = "Første", Alias = "hemmelig-vej" });
        await using var scope = portal.Open();
        scope.Session.Store(new Note { Title = "Anden", Alias = "hemmelig-vej" });

        var refused = await Assert.ThrowsAsync<UniqueIndexException>(() => scope.Session.SaveChangesAsync(default));

        Assert.Equal(typeof(NoteAliasIndex), refused.IndexType);
        Assert.DoesNotContain("hemmelig", refused.ToString(), StringComparison.Ordinal);
        Assert.Equal(1, await scope.Session.Query<NoteIndex>().CountAsync(default));
    }

    [SkippableFact]
    public async Task Save_UniqueValueFreedInTheSameSave_IsTaken()
    {
        await using var portal = await StartAsync();
        var ids = await portal.StoreAsync(new Note { Title = "Første", Alias = "a" }, new Note { Title = "Anden", Alias = "b" });
        await using var scope = portal.Open();
        var (first, second) = (await scope.Session.LoadAsync<Note>(ids[0], default), await scope.Session.LoadAsync<Note>(ids[1], default));
        (first!.Alias, second!.Alias) = ("b", "a");
        scope.Session.Store(first);
        scope.Session.Store(second);

        await scope.Session.SaveChangesAsync(default);

        Assert.Equal("Anden", (await scope.Session.Query<NoteAliasIndex>(row => row.Alias == "a").FirstOrDefaultAsync<Note>(default))!.Title);
    }

    [SkippableFact]
    public async Task Write_EightWritersAtOnce_LosesNothing()
    {
        const int Writers = 8;
        const int Saves = 25;
        await using var portal = await StartAsync();
        var start = await portal.VersionsAsync();

        await Task.WhenAll(Enumerable.Range(0, Writers).Select(writer => Task.Run(async () =>
        {
            for (var save = 0; save < Saves; save++)
            {
                await portal.StoreAsync(new Note { Title = $"{writer}", Pages = save });
            }
        })));

        await using var scope = portal.Open();
        Assert.Equal(Writers * Saves, await scope.Session.Query<NoteIndex>().CountAsync(default));
        Assert.Equal(start.Content + (Writers * Saves), (await portal.VersionsAsync()).Content);
    }

    [SkippableFact]
    public async Task Write_EightWritersOnOneDocument_EachChangeIsKeptOrRefused()
    {
        await using var portal = await StartAsync();
        var id = (await portal.StoreAsync(new Note { Title = "Tæller" }))[0];

        var kept = await Task.WhenAll(Enumerable.Range(0, 8).Select(_ => Task.Run(async () =>
        {
            var done = 0;
            for (var attempt = 0; attempt < 20; attempt++)
            {
                done += await TryCountAsync(portal, id) ? 1 : 0;
            }

            return done;
        })));

        await using var scope = portal.Open();
        Assert.Equal(kept.Sum(), (await scope.Session.LoadAsync<Note>(id, default))!.Pages);
    }

    [SkippableFact]
    public async Task Flush_WhileAnotherHoldsTheTransaction_WaitsForItsEnd()
    {
        await using var portal = await StartAsync();
        await using var first = portal.Open();
        first.Session.Store(Note("Første"));
        await first.Session.FlushAsync(default);

        var second = portal.StoreAsync(Note("Anden"));
        await using (var reader = portal.Open())
        {
            // Readers do not wait.
            Assert.Equal(0, await reader.Session.Query<NoteIndex>().CountAsync(default));
        }

        Assert.False(second.IsCompleted);
        await first.Session.SaveChangesAsync(default);
        await second;

        await using var later = portal.Open();
        Assert.Equal(["Første", "Anden"], await later.Session.Query<NoteIndex>().SelectAsync(row => row.Title, default));
    }

    [SkippableFact]
    public async Task Flush_CalledOffWhileWaiting_LetsTheNextThrough()
    {
        await using var portal = await StartAsync();
        await using var first = portal.Open();
        first.Session.Store(Note("Første"));
        await first.Session.FlushAsync(default);
        using var impatience = new CancellationTokenSource();
        await using var second = portal.Open();
        second.Session.Store(Note("Anden"));
        var waiting = second.Session.FlushAsync(impatience.Token);

        await impatience.CancelAsync();

        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => waiting);
        await first.Session.SaveChangesAsync(default);
        await portal.StoreAsync(Note("Tredje"));
        Assert.Equal(2, await first.Session.Query<NoteIndex>().CountAsync(default));
    }

    private static async Task ChangeAsync(TestPortal portal, long id, string title)
    {
        await using var scope = portal.Open();
        var note = await scope.Session.LoadAsync<Note>(id, default);
        note!.Title = title;
        scope.Session.Store(note);
        await scope.Session.SaveChangesAsync(default);
    }

    private static async Task<bool> TryCountAsync(TestPortal portal, long id)
    {
        await using var scope = portal.Open();
        var note = await scope.Session.LoadAsync<Note>(id, default);
        note!.Pages++;
        scope.Session.Store(note);
        try
        {
            await scope.Session.SaveChangesAsync(default);
            return true;
        }
        catch (StaleDocumentException)
        {
            return false;
        }
    }
}

[Collection("SQLite")]
public sealed class SqliteConcurrencyTests(SqliteFixture fixture) : ConcurrencyTests(fixture);

[Collection("PostgreSQL")]
public sealed class PostgresConcurrencyTests(PostgresFixture fixture) : ConcurrencyTests(fixture);
