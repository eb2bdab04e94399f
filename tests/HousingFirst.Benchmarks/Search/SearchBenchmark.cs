using System.Diagnostics;
using System.Globalization;
using System.Runtime;
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
/// table; odd input; the first search after a publish; what a search allocates; how quickly an index is filled and how big it gets; and the page and
/// the API at 32 connections. Answers may be kept by the host, so each asking differs by a sign that is no word; what is asked again is said so.
/// </summary>
internal static class SearchBenchmark
{
    private const string Portal = "default";
    private const string Recipe = "metodeportal";
    private const int Questions = 100;
    private const int Rounds = 5;
    private const int Connections = 32;

    private const int Publishes = 9;
    private const int LoadQuestions = 60_000;

    private static readonly int[] Sizes = [1_000, 10_000, 100_000];
    private static readonly TimeSpan Duration = TimeSpan.FromSeconds(6);

    private static readonly TimeSpan WarmUp = TimeSpan.FromSeconds(5);
    private static readonly TimeSpan LongestWarmUp = TimeSpan.FromSeconds(60);

    // What nobody means and somebody sends.
    private static readonly List<string> OddQuestions =
    [
        "\"", "'; DROP TABLE \"Document\"; --", "NEAR(a b, 5)", "*", "a*", "title:bolig", "OR OR OR", "(((((", "bolig & | ! :*", "hvad er det", "!?.,;:", "😀🏠",
        "<script>alert(1)</script>", "(a+)+$", "§§§", new('a', 10_000), Repeated("bolig ", 1_600), Repeated("hjemløshedsstrategi", 500), Repeated("( \" ", 2_500),
        string.Concat(Enumerable.Range(0, 2_000).Select(number => $"ord{number} ")), Repeated("støttekontaktpersonxordning ", 40), Repeated("aeoeaa", 50),
    ];

    private static int _asked;

    /// <param name="only"><c>sqlite</c> or <c>postgresql</c> for one database, a number for the largest index; nothing for all.</param>
    public static async Task RunAsync(string[] only)
    {
        var sizes = only.Select(word => int.TryParse(word, NumberStyles.None, CultureInfo.InvariantCulture, out var most) ? most : 0).DefaultIfEmpty(0).Max() is > 0 and var largest
            ? Sizes.Where(size => size <= largest).ToArray()
            : Sizes;
        if (!only.Contains("postgresql", StringComparer.OrdinalIgnoreCase))
        {
            await MeasureAsync("SQLite", sizes);
        }

        if (only.Contains("sqlite", StringComparer.OrdinalIgnoreCase))
        {
            return;
        }

        if (PostgresServer.WhyMissing is { } missing)
        {
            Console.WriteLine(missing);
            return;
        }

        await using var server = await PostgresServer.StartAsync();
        await MeasureAsync(
            "PostgreSQL", sizes, "--HousingFirst:Database=postgres", $"--ConnectionStrings:Postgres={server.Source.ConnectionString}");
    }

    private static async Task MeasureAsync(string name, int[] sizes, params string[] settings)
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
        foreach (var size in sizes)
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
            await InPortalAsync(host, portal, services => ReportAsync(services, questions, size, wanted / took.TotalSeconds, made));
            count += Publishes;
            if (size == Sizes[0])
            {
                await LoadAsync(host, questions);
            }
        }
    }

    private static async Task<bool> ReportAsync(IServiceProvider services, List<string> questions, int size, double rate, MadeSections made)
    {
        var search = services.GetRequiredService<ISearch>();
        var connection = services.GetRequiredService<PortalConnection>();
        var ours = await TimeAsync(questions, text => search.FindAsync(new(New(text)), CancellationToken.None));
        var again = await TimeAsync(questions, text => search.FindAsync(new(text), CancellationToken.None));
        var odd = await TimeAsync(OddQuestions, text => search.FindAsync(new(New(text)), CancellationToken.None));
        var raw = await TimeAsync(questions, text => RawAsync(connection, text));
        var before = GC.GetTotalAllocatedBytes(precise: true);
        foreach (var text in questions)
        {
            await search.FindAsync(new(New(text)), CancellationToken.None);
        }

        var allocated = (GC.GetTotalAllocatedBytes(precise: true) - before) / 1024 / questions.Count;
        var first = await FirstAfterPublishAsync(services, search, questions, made);
        var bytes = await SizeAsync(connection);
        Console.WriteLine(string.Create(
            CultureInfo.InvariantCulture,
            $"""
              {size,7:N0} sections   search p50 {ours.P50:0.00} ms  p99 {ours.P99:0.00} ms  cpu {ours.Cpu:0.00} ms   asked again p50 {again.P50:0.00} ms   odd input p99 {odd.P99:0.00} ms   raw engine p50 {raw.P50:0.00} ms  p99 {raw.P99:0.00} ms
                                 first after a publish p50 {first:0.0} ms   {allocated:N0} KB a search   indexed {rate:N0}/s   index {bytes / 1048576.0:0.0} MB
            """));
        return true;
    }

    private static async Task<double> FirstAfterPublishAsync(IServiceProvider services, ISearch search, List<string> questions, MadeSections made)
    {
        var times = new List<double>();
        for (var publish = 0; publish < Publishes; publish++)
        {
            await WriteAsync(services, made.Take(1));
            var began = Stopwatch.GetTimestamp();
            await search.FindAsync(new(New(questions[publish])), CancellationToken.None);
            times.Add(Stopwatch.GetElapsedTime(began).TotalMilliseconds);
        }

        times.Sort();
        return times[times.Count / 2];
    }

    private static async Task LoadAsync(BenchmarkHost host, List<string> questions)
    {
        foreach (var path in (string[])["/api/search?q=", "/soeg?q="])
        {
            foreach (var (name, count) in ((string, int)[])[("new questions", LoadQuestions), ("asked again", questions.Count)])
            {
                string[] paths = [.. Enumerable.Range(0, count).Select(number => path + Uri.EscapeDataString(count > questions.Count ? New(questions[number % questions.Count]) : questions[number]))];
                var load = await new LoadGenerator(host.Port, paths, Connections).RunAsync(Duration);
                Console.WriteLine(string.Create(
                    CultureInfo.InvariantCulture,
                    $"  {path,-16} {Connections} connections, {name,-13}   {load.PerSecond,8:N0} requests/s   p99 {load.P99.TotalMilliseconds,6:0.0} ms"));
            }
        }
    }

    private static async Task<(double P50, double P99, double Cpu)> TimeAsync(List<string> questions, Func<string, Task> ask)
    {
        await WarmUpAsync(questions, ask);
        var times = new List<double>(questions.Count * Rounds);
        var busy = Environment.CpuUsage.TotalTime;
        for (var round = 0; round < Rounds; round++)
        {
            foreach (var text in questions)
            {
                var began = Stopwatch.GetTimestamp();
                await ask(text);
                times.Add(Stopwatch.GetElapsedTime(began).TotalMilliseconds);
            }
        }

        // What it costs also where others use the machine.
        var cpu = (Environment.CpuUsage.TotalTime - busy).TotalMilliseconds / times.Count;
        times.Sort();
        return (times[times.Count / 2], times[times.Count * 99 / 100], cpu);
    }

    // Until the runtime has nothing left to compile for the second time: a host that has run for a while, on a machine however busy.
    private static async Task WarmUpAsync(List<string> questions, Func<string, Task> ask)
    {
        var began = Stopwatch.GetTimestamp();
        long before;
        do
        {
            before = JitInfo.GetCompiledMethodCount();
            var round = Stopwatch.GetTimestamp();
            do
            {
                foreach (var text in questions)
                {
                    await ask(text);
                }
            }
            while (Stopwatch.GetElapsedTime(round) < WarmUp);
        }
        while (JitInfo.GetCompiledMethodCount() - before > 20 && Stopwatch.GetElapsedTime(began) < LongestWarmUp);
    }

    // Another text with the same words, as nobody has asked it before.
    private static string New(string text)
    {
        const string Signs = "?!.;,:-/";
        var number = Interlocked.Increment(ref _asked);
        return string.Concat(string.Concat(Enumerable.Range(0, 8).Select(digit => Signs[(number >> (3 * digit)) & 7])), " ", text);
    }

    private static string Repeated(string text, int times) => string.Concat(Enumerable.Repeat(text, times));

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
                SELECT e."Title", e."Text" FROM "{SearchTables.Text}" AS t JOIN "{SearchTables.Entry}" AS e ON e."Id" = t."Id"
                WHERE t."Words" @@ CAST($1 AS tsquery) ORDER BY ts_rank(t."Words", CAST($1 AS tsquery)) DESC LIMIT 10
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
