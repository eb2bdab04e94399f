using System.Linq.Expressions;
using HousingFirst.Sdk.Documents;

namespace HousingFirst.IntegrationTests.Documents;

/// <summary>A condition means on a database what it means in C#: the same rows, also where there are nulls.</summary>
public abstract class ConditionTests(DatabaseFixture fixture) : DocumentTests(fixture)
{
    private static readonly DateOnly Day = new(2026, 12, 24);
    private static readonly string[] Words = ["", "a", "A", "ab", "å%_\\", "æble", "Åbo"];
    private static readonly NoteKind[] Kinds = [NoteKind.Checklist];
    private static readonly List<string?> SomeAliases = ["a", null];
    private static readonly HashSet<int> Pages = [1, 2, 3];

    private static readonly Expression<Func<NoteIndex, bool>>[] Conditions =
    [
        row => true,
        row => false,
        row => row.Published,
        row => !row.Published,
        row => row.Published == (row.Pages > 1),
        row => row.Alias == "a",
        row => row.Alias != "a",
        row => !(row.Alias == "a"),
        row => !(row.Alias != "a"),
        row => row.Alias == null,
        row => null != row.Alias,
        row => row.Alias == Nothing.Text,
        row => row.Alias == row.Title,
        row => row.Alias != row.Title,
        row => string.IsNullOrEmpty(row.Alias),
        row => !string.IsNullOrEmpty(row.Alias),
        row => row.Alias!.Equals("a", StringComparison.Ordinal),
        row => row.Title.Equals("a", StringComparison.Ordinal),
        row => row.Due <= Day,
        row => !(row.Due <= Day),
        row => row.Due > Day || row.Due == null,
        row => row.Due == Nothing.Day,
        row => row.Due.HasValue && row.Due.Value == Day,
        row => !row.Due.HasValue,
        row => (row.Due ?? Day) >= Day,
        row => row.Kind == NoteKind.Checklist,
        row => row.Kind != NoteKind.Checklist && row.Pages < 3,
        row => Kinds.Contains(row.Kind),
        row => !Kinds.Contains(row.Kind),
        row => SomeAliases.Contains(row.Alias),
        row => !SomeAliases.Contains(row.Alias),
        row => Words.Contains(row.Alias),
        row => !Words.Contains(row.Alias),
        row => Pages.Contains(row.Pages),
        row => Array.Empty<string>().Contains(row.Title),
        row => !Array.Empty<string>().Contains(row.Title),
        row => row.Title.Contains("%_"),
        row => row.Title.Contains('\\'),
        row => row.Title.StartsWith('a'),
        row => row.Title.StartsWith("ab", StringComparison.Ordinal),
        row => row.Title.EndsWith('b'),
        row => !row.Title.Contains('b'),
        row => row.Pages * 2 + 1 > row.Words - 600,
        row => row.Weight < 1.5 || row.Weight >= 2,
        row => row.Pages > 1.5,
        row => DanishText.Fold(row.Title) == DanishText.Fold("ÅBO"),
        row => !(DanishText.Fold(row.Title) == "a" && row.Published),
        row => (row.Published || row.Pages == 2) && !(row.Kind == NoteKind.Plain || row.Alias == "ab"),
    ];

    [SkippableFact]
    public async Task Condition_OnTheDatabase_FindsWhatCSharpFinds()
    {
        await using var portal = await StartAsync();
        var random = new Random(20261121);
        await portal.StoreAsync([.. Enumerable.Range(0, 60).Select(number => Any(random, number))]);
        await using var scope = portal.Open();
        var rows = await scope.Session.Query<NoteIndex>().ListIndexAsync(default);

        foreach (var condition in Conditions)
        {
            var expected = rows.Where(row => Holds(condition.Compile(), row)).ToList();
            var actual = await scope.Session.Query(condition).ListIndexAsync(default);
            Assert.True(expected.SequenceEqual(actual), $"{condition} finds {actual.Count}, C# finds {expected.Count}");
        }
    }

    [SkippableFact]
    public async Task Condition_PutTogetherFromOthers_IsUnderstood()
    {
        await using var portal = await StartAsync();
        await portal.StoreAsync(new Note { Title = "a" }, new Note { Title = "b" }, new Note { Title = "c" });
        Expression<Func<NoteIndex, bool>> either = row => row.Title == "a";
        Expression<Func<NoteIndex, bool>> or = other => other.Title == "b";
        var together = Expression.Lambda<Func<NoteIndex, bool>>(
            Expression.OrElse(either.Body, Expression.Invoke(or, either.Parameters[0])), either.Parameters[0]);

        await using var scope = portal.Open();

        Assert.Equal(["a", "b"], await scope.Session.Query(together).SelectAsync(row => row.Title, default));
    }

    [SkippableFact]
    public async Task Condition_NobodyCanTranslate_IsRefusedAndNotIgnored()
    {
        await using var portal = await StartAsync();
        await using var scope = portal.Open();

        await Assert.ThrowsAsync<NotSupportedException>(() => scope.Session.Query<NoteIndex>(row => row.Title.Length > 3).CountAsync(default));
        await Assert.ThrowsAsync<NotSupportedException>(() => scope.Session.Query<NoteIndex>(row => row.Title.Trim() == "a").CountAsync(default));
        await Assert.ThrowsAsync<NotSupportedException>(
            () => scope.Session.Query<NoteIndex>(row => row.Title.StartsWith("a", StringComparison.OrdinalIgnoreCase)).CountAsync(default));
    }

    [SkippableFact]
    public async Task Condition_WithHostileText_IsOnlyText()
    {
        await using var portal = await StartAsync();
        var hostile = "'; DROP TABLE \"Document\"; --";
        await portal.StoreAsync(Note(hostile), Note("andet"));
        await using var scope = portal.Open();

        Assert.Equal([hostile], await scope.Session.Query<NoteIndex>(row => row.Title == hostile).SelectAsync(row => row.Title, default));
        Assert.Equal(0, await scope.Session.Query<NoteIndex>(row => row.Title == "\0\ud83d'").CountAsync(default));
    }

    private static class Nothing
    {
        public static string? Text => null;

        public static DateOnly? Day => null;
    }

    // C# throws where SQL says no: a property of null.
    private static bool Holds(Func<NoteIndex, bool> condition, NoteIndex row)
    {
        try
        {
            return condition(row);
        }
        catch (NullReferenceException)
        {
            return false;
        }
    }

    private static Note Any(Random random, int number) => new()
    {
        Title = Words[random.Next(Words.Length)],
        // Each alias once, because their index is unique.
        Alias = number < Words.Length ? Words[number] : random.Next(2) == 0 ? null : $"{Words[random.Next(Words.Length)]}{number}",
        Kind = (NoteKind)random.Next(2),
        Due = random.Next(3) == 0 ? null : Day.AddDays(random.Next(-1, 2)),
        Pages = random.Next(5),
        Weight = random.Next(5) / 2d,
        Published = random.Next(2) == 0,
    };
}

[Collection("SQLite")]
public sealed class SqliteConditionTests(SqliteFixture fixture) : ConditionTests(fixture);

[Collection("PostgreSQL")]
public sealed class PostgresConditionTests(PostgresFixture fixture) : ConditionTests(fixture);
