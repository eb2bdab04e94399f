using System.Diagnostics;
using System.Globalization;
using HousingFirst.Benchmarks.Hosts;
using HousingFirst.Benchmarks.Load;
using HousingFirst.Platform.Documents;
using HousingFirst.Platform.Portals;
using HousingFirst.Platform.Search.Analysis;
using HousingFirst.Platform.Search.Index;
using HousingFirst.Sdk.Search;
using HousingFirst.Testing.Postgres;

namespace HousingFirst.Benchmarks.Search;

/// <summary>
/// A hundred different questions on indexes of growing size, on both databases, beside the database's own query for the same words on the same
/// table; how quickly an index is filled and how big it gets; and the page and the API at 32 connections.
/// </summary>
internal static class SearchBenchmark
{
    private const string Portal = "default";
    private const string Recipe = "metodeportal";
    private const int Questions = 100;
    private const int Rounds = 5;
    private const int Connections = 32;

    private static readonly int[] Sizes = [1_000, 10_000, 100_000];
    private static readonly TimeSpan Duration = TimeSpan.FromSeconds(6);

    public static async Task RunAsync()
    {
        await MeasureAsync("SQLite");
        if (PostgresServer.WhyMissing is { } missing)
        {
            Console.WriteLine(missing);
            return;
        }

        await using var server = await PostgresServer.StartAsync();
        await MeasureAsync(
            "PostgreSQL", "--HousingFirst:Database=postgres", $"--ConnectionStrings:Postgres={server.Source.ConnectionString}");
    }

    private static async Task MeasureAsync(string name, params string[] settings)
    {
        await using var host = await BenchmarkHost.StartAsync(settings);
        await host.ComposeAsync(Portal, Recipe, null);
        var portal = (await host.Services.GetRequiredService<PortalDirectory>().FindAsync(Portal, CancellationToken.None))!;
        await host.Services.GetRequiredService<SearchFills>().RunAsync(portal, anew: false, CancellationToken.None);
        var questions = JudgedTexts().Take(Questions).ToList();
        var real = await InPortalAsync(host, portal, ReadAsync);
        Console.WriteLine($"{name}: {real.Count} sections as shipped");
        var made = new MadeSections(real);
        var count = real.Count;
        foreach (var size in Sizes)
        {
            var began = Stopwatch.GetTimestamp();
            var wanted = size - count;
            while (count < size)
            {
                var batch = made.Take(Math.Min(500, size - count));
                await InPortalAsync(host, portal, services => WriteAsync(services, batch));
                count += batch.Count;
            }

            var took = Stopwatch.GetElapsedTime(began);
            await InPortalAsync(host, portal, services => ReportAsync(services, questions, size, wanted / took.TotalSeconds));
            if (size == Sizes[0])
            {
                await LoadAsync(host, questions);
            }
        }
    }

    private static async Task<bool> ReportAsync(IServiceProvider services, List<string> questions, int size, double rate)
    {
        var search = services.GetRequiredService<ISearch>();
        var connection = services.GetRequiredService<PortalConnection>();
        var ours = await TimeAsync(questions, text => search.FindAsync(new(text), CancellationToken.None));
        var raw = await TimeAsync(questions, text => RawAsync(connection, text));
        var bytes = await SizeAsync(connection);
        Console.WriteLine(string.Create(
            CultureInfo.InvariantCulture,
            $"  {size,7:N0} sections   search p50 {ours.P50,7:0.00} ms  p99 {ours.P99,7:0.00} ms   raw engine p50 {raw.P50,7:0.00} ms  p99 {raw.P99,7:0.00} ms   "
            + $"indexed {rate,7:N0}/s   index {bytes / 1048576.0:0.0} MB"));
        return true;
    }

    private static async Task LoadAsync(BenchmarkHost host, List<string> questions)
    {
        foreach (var path in (string[])["/api/search?q=", "/soeg?q="])
        {
            var load = await new LoadGenerator(host.Port, [.. questions.Select(text => path + Uri.EscapeDataString(text))], Connections).RunAsync(Duration);
            Console.WriteLine(string.Create(
                CultureInfo.InvariantCulture,
                $"  {path,-16} {Connections} connections   {load.PerSecond,8:N0} requests/s   p99 {load.P99.TotalMilliseconds,6:0.0} ms"));
        }
    }

    private static async Task<(double P50, double P99)> TimeAsync(List<string> questions, Func<string, Task> ask)
    {
        foreach (var text in questions.Concat(questions))
        {
            await ask(text);
        }

        var times = new List<double>(questions.Count * Rounds);
        for (var round = 0; round < Rounds; round++)
        {
            foreach (var text in questions)
            {
                var began = Stopwatch.GetTimestamp();
                await ask(text);
                times.Add(Stopwatch.GetElapsedTime(began).TotalMilliseconds);
            }
        }

        times.Sort();
        return (times[times.Count / 2], times[times.Count * 99 / 100]);
    }

    // What a search would cost that leaves all to the database: any of the words, ordered by its own rank, with the rows of the first ten.
    private static async Task RawAsync(PortalConnection connection, string text)
    {
        var keys = Tokenizer.Read(text).Where(token => !LanguageFiles.StopWords.Contains(token.Word)).Select(token => TermKey.Of(token.Word)).Distinct().ToList();
        if (keys.Count == 0)
        {
            return;
        }

        var statement = connection.Database is PortalDatabase.Sqlite
            ? new Statement(
                $"""
                SELECT e."Title", e."Text" FROM (
                    SELECT rowid AS id, rank AS place FROM "{SearchTables.Text}" WHERE "{SearchTables.Text}" MATCH $1 ORDER BY rank LIMIT 10) AS c
                JOIN "{SearchTables.Entry}" AS e ON e."Id" = c.id
                """,
                string.Join(" OR ", keys.Select(key => $"\"{key}\"")))
            : new Statement(
                $"""
                SELECT "Title", "Text" FROM "{SearchTables.Entry}" WHERE "Vector" @@ CAST($1 AS tsquery)
                ORDER BY ts_rank("Vector", CAST($1 AS tsquery)) DESC LIMIT 10
                """,
                string.Join(" | ", keys.Select(key => $"'{key}'")));
        await connection.ReadAsync(statement, static reader => reader.GetString(0), CancellationToken.None);
    }

    private static async Task<double> SizeAsync(PortalConnection connection)
    {
        var statement = connection.Database is PortalDatabase.Sqlite
            ? new Statement("SELECT SUM(pgsize) FROM dbstat WHERE name LIKE 'Search!_%' ESCAPE '!'")
            : new Statement(
                """
                SELECT CAST(SUM(pg_total_relation_size(c.oid)) AS bigint) FROM pg_class AS c
                WHERE c.relname LIKE 'Search!_%' ESCAPE '!' AND c.relkind = 'r' AND c.relnamespace = current_schema()::regnamespace
                """);
        try
        {
            return (await connection.ReadAsync(statement, static reader => reader.GetInt64(0), CancellationToken.None)).Single();
        }
        catch (Microsoft.Data.Sqlite.SqliteException)
        {
            // A SQLite without dbstat: the whole file, which holds little else.
            return new FileInfo(((PortalDatabase.Sqlite)connection.Database).Path).Length;
        }
    }

    private static async Task<bool> WriteAsync(IServiceProvider services, IReadOnlyList<SearchEntry> batch)
    {
        var connection = services.GetRequiredService<PortalConnection>();
        var preparation = new EntryPreparation();
        var prepared = batch.Select(entry => preparation.Prepare("manuals", entry, documentId: null)).ToList();
        await connection.BeginWriteAsync(CancellationToken.None);
        await new SearchWriter(connection).WriteAsync([], prepared, CancellationToken.None);
        await connection.CommitAsync();
        return true;
    }

    private static async Task<List<SearchEntry>> ReadAsync(IServiceProvider services)
    {
        var entries = new List<SearchEntry>();
        foreach (var source in services.GetRequiredService<HousingFirst.Sdk.Modules.IPortalExtensions>().All<ISearchSource>().Where(source => source.Id == "manuals"))
        {
            await foreach (var entry in source.ReadAsync(CancellationToken.None))
            {
                entries.Add(entry);
            }
        }

        return entries;
    }

    private static Task<T> InPortalAsync<T>(BenchmarkHost host, PortalRuntime portal, Func<IServiceProvider, Task<T>> work) =>
        host.Services.GetRequiredService<PortalWork>().RunAsync(portal, work, CancellationToken.None);

    private static IEnumerable<string> JudgedTexts()
    {
        using var stream = typeof(SearchBenchmark).Assembly.GetManifestResourceStream("Search/judged.tsv")!;
        using var reader = new StreamReader(stream);
        while (reader.ReadLine() is { } line)
        {
            if (!line.StartsWith('#'))
            {
                yield return line.Split('\t')[1];
            }
        }
    }
}
