using HousingFirst.Platform.Portals;
using HousingFirst.Platform.Search.Index;
using HousingFirst.Sdk.Search;
using HousingFirst.Testing.Hosting;
using HousingFirst.Testing.Postgres;
using Microsoft.Extensions.DependencyInjection;
using Xunit.Abstractions;

namespace HousingFirst.IntegrationTests.Search;

/// <summary>
/// The judged questions against the four shipped manuals, on both databases, beside what the databases find by themselves.
/// </summary>
public sealed class JudgedSetTests(ITestOutputHelper output)
{
    private const double LeastSuccess = 0.95;
    private const double MostApart = 0.02;
    private const string Recipe = "metodeportal";
    private const string Portal = "default";

    [Fact]
    public void Read_JudgedQueries_AreEnoughAndDifferent()
    {
        var judged = JudgedQuery.Read(JudgedQuery.Judged);
        var all = judged.Concat(JudgedQuery.Read(JudgedQuery.HeldOut)).Concat(JudgedQuery.Read(JudgedQuery.Unseen)).ToList();

        Assert.True(judged.Count >= 150, $"There are {judged.Count} questions.");
        Assert.Equal(all.Count, all.DistinctBy(query => query.Text, StringComparer.OrdinalIgnoreCase).Count());
    }

    [SkippableFact]
    public async Task Find_JudgedQueries_AreAnsweredAmongTheFirstThreeOnBothDatabases()
    {
        Skip.IfNot(PostgresServer.WhyMissing is null, PostgresServer.WhyMissing);
        await using var server = await PostgresServer.StartAsync();
        await using var sqlite = await RunningHost.StartAsync();
        await using var postgres = await RunningHost.StartAsync(new Dictionary<string, string?>
        {
            ["HousingFirst:Database"] = "postgres",
            ["ConnectionStrings:Postgres"] = server.Source.ConnectionString,
        });
        await sqlite.ComposeAsync(Portal, Recipe);
        await postgres.ComposeAsync(Portal, Recipe);
        var sections = await SectionsAsync(sqlite);
        await PlainEngines.FillAsync(server.Source, sections);
        using var plain = PlainEngines.Sqlite(sections);

        foreach (var file in (string[])[JudgedQuery.Judged, JudgedQuery.HeldOut, JudgedQuery.Unseen])
        {
            var queries = JudgedQuery.Read(file);
            var keys = sections.Select(section => section.Key).ToList();
            var ours = await JudgeAsync(sqlite, "SQLite", queries, keys);
            var ofPostgres = await JudgeAsync(postgres, "PostgreSQL", queries, keys);
            var fts = await Judgement.OfAsync("plain FTS5 unicode61", queries, keys, text => Task.FromResult(PlainEngines.Ask(plain, text)));
            var danish = await Judgement.OfAsync("plain PostgreSQL danish", queries, keys, text => PlainEngines.AskAsync(server.Source, text));
            output.WriteLine($"{file}: {queries.Count} questions");
            output.WriteLine(ours.Report());
            output.WriteLine($"{ofPostgres}\n{fts}\n{danish}");

            Assert.InRange(ofPostgres.Success3 - ours.Success3, -MostApart, MostApart);
            Assert.InRange(ofPostgres.Success1 - ours.Success1, -MostApart, MostApart);
            Assert.True(ours.Success3 > Math.Max(fts.Success3, danish.Success3), file);
            if (file == JudgedQuery.Judged)
            {
                Assert.True(ours.Success3 >= LeastSuccess, ours.Report());
                Assert.True(ofPostgres.Success3 >= LeastSuccess, ofPostgres.Report());
            }
        }
    }

    [Fact]
    public async Task Find_JudgedQueriesOnSqlite_AreAnsweredAmongTheFirstThree()
    {
        // Also where there is no PostgreSQL.
        await using var host = await RunningHost.StartAsync();
        await host.ComposeAsync(Portal, Recipe);
        var sections = await SectionsAsync(host);

        var judgement = await JudgeAsync(host, "SQLite", JudgedQuery.Read(JudgedQuery.Judged), [.. sections.Select(section => section.Key)]);

        Assert.True(judgement.Success3 >= LeastSuccess, judgement.Report());
    }

    private static async Task<List<(string Key, string Title, string Heading, string Text)>> SectionsAsync(RunningHost host)
    {
        await host.Services.GetRequiredService<SearchFills>().RunAsync(await PortalAsync(host), anew: false, CancellationToken.None);
        return await InPortalAsync(host, PlainEngines.SectionsAsync);
    }

    private static Task<Judgement> JudgeAsync(RunningHost host, string name, IReadOnlyList<JudgedQuery> queries, IReadOnlyCollection<string> keys) =>
        InPortalAsync(
            host,
            services =>
            {
                var search = services.GetRequiredService<ISearch>();
                return Judgement.OfAsync(
                    name, queries, keys, async text => [.. (await search.FindAsync(new(text), CancellationToken.None)).Hits.Select(hit => KeyOf(hit.Url))]);
            });

    private static async Task<T> InPortalAsync<T>(RunningHost host, Func<IServiceProvider, Task<T>> work) =>
        await host.Services.GetRequiredService<PortalWork>().RunAsync(await PortalAsync(host), work, CancellationToken.None);

    private static async Task<PortalRuntime> PortalAsync(RunningHost host) =>
        (await host.Services.GetRequiredService<PortalDirectory>().FindAsync(Portal, CancellationToken.None))!;

    // ~/manualer/cti/faseplanen#faseplanen-kort is cti/faseplanen-kort; ~/ordliste#faseplan is ordliste/faseplan.
    private static string KeyOf(string url) => url.Split('/', '#') switch
    {
        ["~", "manualer", var manual, _, var section] => $"{manual}/{section}",
        ["~", .. var path] => string.Join('/', path),
        _ => url,
    };
}
