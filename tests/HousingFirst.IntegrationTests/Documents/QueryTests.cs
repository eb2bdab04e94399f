using HousingFirst.Sdk.Documents;

namespace HousingFirst.IntegrationTests.Documents;

public abstract class QueryTests(DatabaseFixture fixture) : DocumentTests(fixture)
{
    private static readonly string[] Register =
        ["Aalborg", "Århus", "Ærø", "Øster", "Zebra", "abe", "Bo", "Müller", "Mygind", "Östersund", "ål", "Ägir", "Abe"];

    [SkippableFact]
    public async Task Where_EachKindOfProperty_FindsTheRow()
    {
        await using var portal = await StartAsync();
        var key = Guid.Parse("3f2a9c1b-0000-4000-8000-00000000abcd");
        var written = new DateTime(2026, 11, 21, 20, 5, 7, DateTimeKind.Utc).AddTicks(1234567);
        await portal.StoreAsync(
            new Note
            {
                Title = "Rigtig", Alias = "a", Kind = NoteKind.Checklist, Due = new(2026, 12, 1), Written = written,
                Pages = 7, Weight = 1.5, Published = true, Key = key,
            },
            Note("Forkert"));
        await using var scope = portal.Open();

        await AssertFindsAsync(scope, row => row.Title == "Rigtig");
        await AssertFindsAsync(scope, row => row.Alias != null);
        await AssertFindsAsync(scope, row => row.Kind == NoteKind.Checklist);
        await AssertFindsAsync(scope, row => row.Due <= new DateOnly(2026, 12, 1));
        await AssertFindsAsync(scope, row => row.Written == written);
        await AssertFindsAsync(scope, row => row.Written > written.AddSeconds(-1) && row.Written < written.AddSeconds(1));
        await AssertFindsAsync(scope, row => row.Pages > 3 && row.Words == 2100);
        await AssertFindsAsync(scope, row => row.Weight > 1.4);
        await AssertFindsAsync(scope, row => row.Published);
        await AssertFindsAsync(scope, row => row.Key == key);
    }

    [SkippableFact]
    public async Task ListIndex_Row_ComesBackAsItWasMapped()
    {
        await using var portal = await StartAsync();
        var written = new DateTime(2026, 3, 29, 1, 30, 0, DateTimeKind.Utc);
        await portal.StoreAsync(new Note { Title = "Én", Written = written, Due = new(2026, 3, 29), Key = Guid.Parse("3f2a9c1b-0000-4000-8000-00000000abcd") });

        await using var scope = portal.Open();
        var row = Assert.Single(await scope.Session.Query<NoteIndex>().ListIndexAsync(default));

        Assert.Equal(new NoteIndex("Én", null, NoteKind.Plain, new(2026, 3, 29), written, 0, 0, 0, false, Guid.Parse("3f2a9c1b-0000-4000-8000-00000000abcd")), row);
        Assert.Equal(DateTimeKind.Utc, row.Written!.Value.Kind);
    }

    [SkippableFact]
    public async Task OrderBy_DanishTitles_FollowsTheDanishAlphabet()
    {
        await using var portal = await StartAsync();
        await portal.StoreAsync([.. Register.Select(Note)]);

        await using var scope = portal.Open();
        var titles = await scope.Session.Query<NoteIndex>().OrderBy(row => row.Title).SelectAsync(row => row.Title, default);

        Assert.Equal(
            ["abe", "Abe", "Bo", "Mygind", "Müller", "Zebra", "Ägir", "Ærø", "Øster", "Östersund", "ål", "Aalborg", "Århus"],
            titles);
    }

    [SkippableFact]
    public async Task Where_Folded_DoesNotRegardCase()
    {
        await using var portal = await StartAsync();
        await portal.StoreAsync(Note("ÅBEN DØR"), Note("Lukket dør"));
        var input = "åben";

        await using var scope = portal.Open();
        var found = await scope.Session.Query<NoteIndex>(row => DanishText.Fold(row.Title).StartsWith(DanishText.Fold(input))).ListAsync<Note>(default);
        var equal = await scope.Session.Query<NoteIndex>(row => DanishText.Fold(row.Title) == DanishText.Fold("lukket DØR")).CountAsync(default);

        Assert.Equal("ÅBEN DØR", Assert.Single(found).Title);
        Assert.Equal(1, equal);
    }

    [SkippableFact]
    public async Task Where_Text_ComparesByCodePoint()
    {
        await using var portal = await StartAsync();
        await portal.StoreAsync(Note("abc_d"), Note("ABC"), Note("xabc"));
        await using var scope = portal.Open();
        var part = "abc";

        Assert.Equal(["abc_d"], await TitlesAsync(scope.Session.Query<NoteIndex>(row => row.Title.StartsWith("abc"))));
        Assert.Equal(["abc_d"], await TitlesAsync(scope.Session.Query<NoteIndex>(row => row.Title.StartsWith(part))));
        Assert.Equal(["abc_d", "xabc"], await TitlesAsync(scope.Session.Query<NoteIndex>(row => row.Title.Contains(part))));
        Assert.Equal(["abc_d"], await TitlesAsync(scope.Session.Query<NoteIndex>(row => row.Title.EndsWith("_d"))));
        Assert.Empty(await TitlesAsync(scope.Session.Query<NoteIndex>(row => row.Title == "abc")));
    }

    [SkippableFact]
    public async Task Where_ListOfValues_FindsAny()
    {
        await using var portal = await StartAsync();
        await portal.StoreAsync(Note("a"), Note("b"), Note("c"));
        string[] wanted = ["a", "c", "x"];

        await using var scope = portal.Open();

        Assert.Equal(["a", "c"], await TitlesAsync(scope.Session.Query<NoteIndex>(row => wanted.Contains(row.Title))));
    }

    [SkippableFact]
    public async Task OrderBy_NullValues_ComeFirstAndLastWhenDescending()
    {
        await using var portal = await StartAsync();
        await portal.StoreAsync(
            new Note { Title = "sen", Due = new(2027, 1, 1) }, Note("ingen"), new Note { Title = "snart", Due = new(2026, 12, 1) });
        await using var scope = portal.Open();

        Assert.Equal(["ingen", "snart", "sen"], await TitlesAsync(scope.Session.Query<NoteIndex>().OrderBy(row => row.Due)));
        Assert.Equal(["sen", "snart", "ingen"], await TitlesAsync(scope.Session.Query<NoteIndex>().OrderByDescending(row => row.Due)));
    }

    [SkippableFact]
    public async Task ThenBy_AlikeRows_SortsThem()
    {
        await using var portal = await StartAsync();
        await portal.StoreAsync(
            new Note { Title = "b", Pages = 1 }, new Note { Title = "a", Pages = 2 }, new Note { Title = "a", Pages = 1 }, new Note { Title = "a", Pages = 3 });

        await using var scope = portal.Open();
        var rows = await scope.Session.Query<NoteIndex>().OrderBy(row => row.Title).ThenByDescending(row => row.Pages).ListIndexAsync(default);

        Assert.Equal([("a", 3), ("a", 2), ("a", 1), ("b", 1)], rows.Select(row => (row.Title, row.Pages)));
    }

    [SkippableFact]
    public async Task Page_ThroughAll_GivesEachDocumentOnce()
    {
        await using var portal = await StartAsync();
        await portal.StoreAsync([.. Enumerable.Range(0, 25).Select(number => new Note { Title = $"{number % 3}", Pages = number })]);

        await using var scope = portal.Open();
        var seen = new List<int>();
        for (var page = 0; page < 3; page++)
        {
            var notes = await scope.Session.Query<NoteIndex>().OrderBy(row => row.Title).Skip(page * 10).Take(10).ListAsync<Note>(default);
            seen.AddRange(notes.Select(note => note.Pages));
        }

        Assert.Equal(Enumerable.Range(0, 25).OrderBy(number => number % 3).ThenBy(number => number), seen);
    }

    [SkippableFact]
    public async Task Count_AndAny_AnswerWithoutDocuments()
    {
        await using var portal = await StartAsync();
        await portal.StoreAsync(Note("a"), Note("b"), Note("c"));
        await using var scope = portal.Open();
        var query = scope.Session.Query<NoteIndex>(row => row.Title != "a");

        Assert.Equal(2, await query.CountAsync(default));
        Assert.Equal(1, await query.Take(1).CountAsync(default));
        Assert.True(await query.AnyAsync(default));
        Assert.False(await query.Where(row => row.Title == "a").AnyAsync(default));
    }

    [SkippableFact]
    public async Task First_NothingFound_IsNull()
    {
        await using var portal = await StartAsync();
        await using var scope = portal.Open();

        Assert.Null(await scope.Session.Query<NoteIndex>().FirstOrDefaultAsync<Note>(default));
        Assert.Null(await scope.Session.Query<NoteIndex>().FirstIndexOrDefaultAsync(default));
    }

    [SkippableFact]
    public async Task List_SeveralRowsOfADocument_GivesItOnce()
    {
        await using var portal = await StartAsync();
        await portal.StoreAsync(new Note { Title = "x", Tags = ["a", "b"] }, new Note { Title = "y", Tags = ["b"] });

        await using var scope = portal.Open();
        var query = scope.Session.Query<NoteTagIndex>(row => row.Tag == "a" || row.Tag == "b");

        Assert.Equal(3, await query.CountAsync(default));
        Assert.Equal(["x", "y"], (await query.ListAsync<Note>(default)).Select(note => note.Title));
    }

    [SkippableFact]
    public async Task With_AnotherIndex_KeepsDocumentsThatHaveBoth()
    {
        await using var portal = await StartAsync();
        await portal.StoreAsync(
            new Note { Title = "ø", Tags = ["bolig"] }, new Note { Title = "b", Tags = ["bolig"] }, new Note { Title = "a", Tags = ["job"] });

        await using var scope = portal.Open();
        var query = scope.Session.Query<NoteIndex>().With<NoteTagIndex>(row => row.Tag == "bolig").OrderBy(row => row.Title);

        Assert.Equal(["b", "ø"], (await query.ListAsync<Note>(default)).Select(note => note.Title));
    }

    [SkippableFact]
    public async Task Select_OneColumn_ReadsOnlyThat()
    {
        await using var portal = await StartAsync();
        await portal.StoreAsync(new Note { Title = "a", Pages = 2 });

        await using var scope = portal.Open();
        var pairs = await scope.Session.Query<NoteIndex>().SelectAsync(row => new { row.Title, Double = row.Pages * 2 }, default);

        Assert.Equal(("a", 4), (pairs[0].Title, pairs[0].Double));
    }

    [SkippableFact]
    public async Task List_OtherDocumentType_IsRefused()
    {
        await using var portal = await StartAsync();
        await using var scope = portal.Open();

        await Assert.ThrowsAsync<InvalidOperationException>(() => scope.Session.Query<NoteIndex>().ListAsync<House>(default));
    }

    private static async Task AssertFindsAsync(TestScope scope, System.Linq.Expressions.Expression<Func<NoteIndex, bool>> predicate) =>
        Assert.Equal(["Rigtig"], await TitlesAsync(scope.Session.Query(predicate)));

    private static async Task<IEnumerable<string>> TitlesAsync(IDocumentQuery<NoteIndex> query) =>
        (await query.ListAsync<Note>(default)).Select(note => note.Title);
}

[Collection("SQLite")]
public sealed class SqliteQueryTests(SqliteFixture fixture) : QueryTests(fixture);

[Collection("PostgreSQL")]
public sealed class PostgresQueryTests(PostgresFixture fixture) : QueryTests(fixture);
