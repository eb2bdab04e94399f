using HousingFirst.Sdk.Documents;
using Microsoft.EntityFrameworkCore;

namespace HousingFirst.IntegrationTests.Documents;

public abstract class UnitOfWorkTests(DatabaseFixture fixture) : DocumentTests(fixture)
{
    [SkippableFact]
    public async Task Save_NewDocument_IsLoadedByAnotherSession()
    {
        await using var portal = await StartAsync();
        var note = new Note { Title = "Ærø på tærsklen", Kind = NoteKind.Checklist, Due = new(2026, 11, 30), Tags = ["bolig", "nøgle"] };
        var id = (await portal.StoreAsync(note))[0];

        await using var scope = portal.Open();
        var loaded = await scope.Session.LoadAsync<Note>(id, default);

        Assert.Equivalent(note, loaded);
    }

    [SkippableFact]
    public async Task Load_TwiceInOneSession_GivesTheSameInstance()
    {
        await using var portal = await StartAsync();
        var id = (await portal.StoreAsync(Note("Én")))[0];

        await using var scope = portal.Open();
        var first = await scope.Session.LoadAsync<Note>(id, default);

        Assert.Same(first, await scope.Session.LoadAsync<Note>(id, default));
        Assert.Same(first, (await scope.Session.LoadManyAsync<Note>([id], default)).Single());
        Assert.Same(first, await scope.Session.Query<NoteIndex>().FirstOrDefaultAsync<Note>(default));
    }

    [SkippableFact]
    public async Task Load_UnknownOrOfAnotherType_GivesNull()
    {
        await using var portal = await StartAsync();
        var id = (await portal.StoreAsync(Note("Én")))[0];

        await using var scope = portal.Open();

        Assert.Null(await scope.Session.LoadAsync<Trace>(id, default));
        Assert.Null(await scope.Session.LoadAsync<Note>(id + 1, default));
        Assert.Null(await scope.Session.LoadSingleAsync<House>(default));
    }

    [SkippableFact]
    public async Task LoadMany_SomeMissing_KeepsTheOrderAskedFor()
    {
        await using var portal = await StartAsync();
        var ids = await portal.StoreAsync(Note("a"), Note("b"), Note("c"));

        await using var scope = portal.Open();
        var notes = await scope.Session.LoadManyAsync<Note>([ids[2], 999, ids[0], ids[1]], default);

        Assert.Equal(["c", "a", "b"], notes.Select(note => note.Title));
    }

    [SkippableFact]
    public async Task ReadAll_MoreThanABatch_GivesEachOnceInOrder()
    {
        await using var portal = await StartAsync();
        await portal.StoreAsync([.. Enumerable.Range(1, 450).Select(number => new Trace { Number = number })]);

        await using var scope = portal.Open();
        var numbers = new List<int>();
        await foreach (var trace in scope.Session.ReadAllAsync<Trace>(default))
        {
            numbers.Add(trace.Number);
        }

        Assert.Equal(Enumerable.Range(1, 450), numbers);
    }

    [SkippableFact]
    public async Task IdOf_NewDocument_IsNullUntilFlushed()
    {
        await using var portal = await StartAsync();
        await using var scope = portal.Open();
        var (note, house) = (Note("Ny"), new House());
        scope.Session.Store(note);
        scope.Session.Store(house);
        var before = (scope.Session.IdOf(note), scope.Session.IdOf(house));

        await scope.Session.FlushAsync(default);

        Assert.Equal((null, null), before);
        Assert.NotNull(scope.Session.IdOf(note));
        Assert.NotNull(scope.Session.IdOf(house));
        Assert.Null(scope.Session.IdOf(new object()));
    }

    [SkippableFact]
    public async Task Save_ChangedDocument_ReplacesBodyAndIndexRows()
    {
        await using var portal = await StartAsync();
        var id = (await portal.StoreAsync(new Note { Title = "Før", Tags = ["a", "b"] }))[0];

        await using (var scope = portal.Open())
        {
            var note = await scope.Session.LoadAsync<Note>(id, default);
            note!.Title = "Efter";
            note.Tags = ["c"];
            scope.Session.Store(note);
            await scope.Session.SaveChangesAsync(default);
        }

        await using var later = portal.Open();
        Assert.Equal("Efter", (await later.Session.Query<NoteIndex>().FirstIndexOrDefaultAsync(default))!.Title);
        Assert.Equal(["c"], await later.Session.Query<NoteTagIndex>().SelectAsync(row => row.Tag, default));
    }

    [SkippableFact]
    public async Task Save_WithoutStore_ChangesNothing()
    {
        await using var portal = await StartAsync();
        var id = (await portal.StoreAsync(Note("Før")))[0];
        await using (var scope = portal.Open())
        {
            (await scope.Session.LoadAsync<Note>(id, default))!.Title = "Efter";
            await scope.Session.SaveChangesAsync(default);
        }

        await using var later = portal.Open();
        Assert.Equal("Før", (await later.Session.LoadAsync<Note>(id, default))!.Title);
    }

    [SkippableFact]
    public async Task Save_EqualBody_RaisesNothing()
    {
        await using var portal = await StartAsync();
        var id = (await portal.StoreAsync(Note("Samme")))[0];
        var before = await portal.VersionsAsync();

        await using var scope = portal.Open();
        scope.Session.Store((await scope.Session.LoadAsync<Note>(id, default))!);
        await scope.Session.SaveChangesAsync(default);

        Assert.Equal(before, await portal.VersionsAsync());
    }

    [SkippableFact]
    public async Task Save_EachKindOfDocument_RaisesItsOwnCounterOnce()
    {
        await using var portal = await StartAsync();
        var start = await portal.VersionsAsync();

        await portal.StoreAsync(new Trace());
        var afterTrace = await portal.VersionsAsync();
        await portal.StoreAsync(Note("a"), Note("b"));
        var afterNotes = await portal.VersionsAsync();
        await portal.StoreAsync(new House());

        Assert.Equal(start, afterTrace);
        Assert.Equal(start with { Content = start.Content + 1 }, afterNotes);
        Assert.Equal(afterNotes with { Settings = afterNotes.Settings + 1 }, await portal.VersionsAsync());
    }

    [SkippableFact]
    public async Task Delete_StoredDocument_TakesItsIndexRowsAlong()
    {
        await using var portal = await StartAsync();
        var id = (await portal.StoreAsync(new Note { Title = "Væk", Tags = ["a"] }))[0];

        await using (var scope = portal.Open())
        {
            var note = await scope.Session.LoadAsync<Note>(id, default);
            scope.Session.Delete(note!);
            Assert.Null(await scope.Session.LoadAsync<Note>(id, default));
            await scope.Session.SaveChangesAsync(default);
        }

        await using var later = portal.Open();
        Assert.Null(await later.Session.LoadAsync<Note>(id, default));
        Assert.Equal(0, await later.Session.Query<NoteTagIndex>().CountAsync(default));
    }

    [SkippableFact]
    public async Task Delete_StoredAgainBeforeSave_Stays()
    {
        await using var portal = await StartAsync();
        var id = (await portal.StoreAsync(Note("Bliver")))[0];

        await using var scope = portal.Open();
        var note = (await scope.Session.LoadAsync<Note>(id, default))!;
        scope.Session.Delete(note);
        scope.Session.Store(note);
        await scope.Session.SaveChangesAsync(default);

        Assert.Same(note, await scope.Session.LoadAsync<Note>(id, default));
    }

    [SkippableFact]
    public async Task Delete_NotOfThisSession_IsRefused()
    {
        await using var portal = await StartAsync();
        await using var scope = portal.Open();

        Assert.Throws<InvalidOperationException>(() => scope.Session.Delete(Note("Fremmed")));
    }

    [SkippableFact]
    public async Task Flush_ThenQuery_SeesItAndOthersDoNot()
    {
        await using var portal = await StartAsync();
        await using var scope = portal.Open();
        scope.Session.Store(Note("Ny"));

        var before = await scope.Session.Query<NoteIndex>().CountAsync(default);
        await scope.Session.FlushAsync(default);
        var after = await scope.Session.Query<NoteIndex>().CountAsync(default);

        await using var other = portal.Open();
        Assert.Equal((0, 1, 0), (before, after, await other.Session.Query<NoteIndex>().CountAsync(default)));
    }

    [SkippableFact]
    public async Task Cancel_AfterFlush_LeavesNothing()
    {
        await using var portal = await StartAsync();
        var start = await portal.VersionsAsync();
        await using var scope = portal.Open();
        var note = Note("Fortrudt");
        scope.Session.Store(note);
        await scope.Session.FlushAsync(default);

        await scope.Session.CancelAsync();

        Assert.Null(scope.Session.IdOf(note));
        Assert.Equal(0, await scope.Session.Query<NoteIndex>().CountAsync(default));
        Assert.Equal(start, await portal.VersionsAsync());
    }

    [SkippableFact]
    public async Task Dispose_WithoutSave_LeavesNothingAndLetsOthersWrite()
    {
        await using var portal = await StartAsync();
        await using (var scope = portal.Open())
        {
            scope.Session.Store(Note("Glemt"));
            await scope.Session.FlushAsync(default);
        }

        await portal.StoreAsync(Note("Gemt"));

        await using var later = portal.Open();
        Assert.Equal(["Gemt"], await later.Session.Query<NoteIndex>().SelectAsync(row => row.Title, default));
    }

    [SkippableFact]
    public async Task Save_Twice_GoesOnWithTheNewVersions()
    {
        await using var portal = await StartAsync();
        await using var scope = portal.Open();
        var note = Note("1");
        scope.Session.Store(note);
        await scope.Session.SaveChangesAsync(default);
        note.Title = "2";
        scope.Session.Store(note);
        await scope.Session.SaveChangesAsync(default);
        note.Title = "3";
        scope.Session.Store(note);
        await scope.Session.SaveChangesAsync(default);

        await using var later = portal.Open();
        Assert.Equal("3", (await later.Session.LoadAsync<Note>(scope.Session.IdOf(note)!.Value, default))!.Title);
    }

    [SkippableFact]
    public async Task LoadSingle_Stored_IsTheOneOfThePortal()
    {
        await using var portal = await StartAsync();
        await portal.StoreAsync(new House { Name = "Nordlys" });

        await using var scope = portal.Open();
        var house = await scope.Session.LoadSingleAsync<House>(default);

        Assert.Equal("Nordlys", house!.Name);
        Assert.Throws<InvalidOperationException>(() => scope.Session.Store(new House()));
    }

    [SkippableFact]
    public async Task Store_LargeBody_SurvivesUnharmed()
    {
        await using var portal = await StartAsync();
        var text = string.Concat(Enumerable.Repeat("blåbærgrød 😀 ", 100_000));
        var id = (await portal.StoreAsync(new House { Name = text }, Note("x")))[0];

        await using var scope = portal.Open();

        Assert.Equal(text, (await scope.Session.LoadAsync<House>(id, default))!.Name);
    }

    [SkippableFact]
    public async Task Store_TextThatDatabasesCannotHold_IsStoredWithoutIt()
    {
        await using var portal = await StartAsync();
        await portal.StoreAsync(new Note { Title = "hus\0 \ud83d", Alias = "a" });

        await using var scope = portal.Open();
        var row = await scope.Session.Query<NoteIndex>().FirstIndexOrDefaultAsync(default);

        Assert.Equal("hus \ufffd", row!.Title);
        Assert.NotNull(await scope.Session.Query<NoteIndex>().FirstOrDefaultAsync<Note>(default));
    }

    [SkippableFact]
    public async Task Load_BrokenBody_SaysWhichAndNotWhat()
    {
        await using var portal = await StartAsync();
        var id = (await portal.StoreAsync(new Trace { Number = 4711 }))[0];
        await using var scope = portal.Open();
        await using (var command = scope.Accounts.Database.GetDbConnection().CreateCommand())
        {
            await scope.Session.FlushAsync(default);
            command.CommandText = $$"""UPDATE "Document" SET "Body" = '{"Number":"hemmelig"}' WHERE "Id" = {{id}}""";
            await command.ExecuteNonQueryAsync();
        }

        var problem = await Assert.ThrowsAsync<InvalidDataException>(() => scope.Session.LoadAsync<Trace>(id, default));

        Assert.Contains($"Trace {id}", problem.Message, StringComparison.Ordinal);
        Assert.DoesNotContain("hemmelig", problem.ToString(), StringComparison.Ordinal);
    }
}

[Collection("SQLite")]
public sealed class SqliteUnitOfWorkTests(SqliteFixture fixture) : UnitOfWorkTests(fixture);

[Collection("PostgreSQL")]
public sealed class PostgresUnitOfWorkTests(PostgresFixture fixture) : UnitOfWorkTests(fixture);
