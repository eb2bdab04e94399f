using System.Diagnostics;
using System.Globalization;
using HousingFirst.Benchmarks.Hosts;
using HousingFirst.Contents.Desk;
using HousingFirst.Platform.Portals;
using HousingFirst.Sdk.Content;
using HousingFirst.Sdk.Content.Indexes;
using HousingFirst.Sdk.Content.Parts;
using HousingFirst.Sdk.Documents;

namespace HousingFirst.Benchmarks;

/// <summary>
/// The list of content: its first and last page, narrowed by a word and a state, and as somebody sees it who may open their own items alone. Counted
/// and fetched, as a page of the list does both.
/// </summary>
internal static class ContentsBenchmark
{
    private const int Page = 25;
    private const int Looks = 200;
    private const int Owners = 50;

    private static readonly ContentQuery All = new() { Types = ["Page", "Article"] };

    public static async Task RunAsync(int items)
    {
        await using var host = await BenchmarkHost.StartAsync();
        await host.ComposeAsync("default", "kursushus", null);
        await FillAsync(host, items);
        foreach (var (name, query, isLast) in new (string, ContentQuery, bool)[]
        {
            ("first page", All, false),
            ("last page", All, true),
            ("a word", All with { Words = "49" }, false),
            ("a state", All with { IsPublished = false }, false),
            ("own items alone", new() { Types = [], OwnTypes = ["Page", "Article"], Person = Owner(1) }, false),
        })
        {
            var times = await MeasureAsync(host, query, isLast);
            Console.WriteLine($"{name,-20} p50 {times[Looks / 2],7:N1} ms   p99 {times[Looks * 99 / 100],7:N1} ms");
        }
    }

    private static async Task FillAsync(BenchmarkHost host, int items)
    {
        foreach (var batch in Enumerable.Range(0, items).Chunk(1000))
        {
            await host.InPortalAsync(async services =>
            {
                var store = services.GetRequiredService<IContentStore>();
                await store.ImportAsync([.. batch.Select(number => Item(store, number))], DateTimeOffset.UnixEpoch.AddYears(56), CancellationToken.None);
                await services.GetRequiredService<IDocumentSession>().SaveChangesAsync(CancellationToken.None);
                return true;
            });
        }
    }

    private static ContentItem Item(IContentStore store, int number)
    {
        var item = store.New(number % 3 == 0 ? "Article" : "Page");
        var title = string.Create(CultureInfo.InvariantCulture, $"Side {number * 7919L % 1_000_000:D6}");
        item.Apply(new TitlePart { Title = title });
        item.Apply(new MarkdownBodyPart { Markdown = "Borgeren vælger selv." });
        (item.DisplayText, item.Latest, item.Published, item.Owner) = (title, true, number % 4 != 0, Owner(number));
        return item;
    }

    private static string Owner(int number) => string.Create(CultureInfo.InvariantCulture, $"person-{number % Owners}");

    private static async Task<double[]> MeasureAsync(BenchmarkHost host, ContentQuery query, bool isLast)
    {
        var times = new double[Looks];
        for (var look = 0; look < Looks; look++)
        {
            times[look] = await host.InPortalAsync(async services =>
            {
                var session = services.GetRequiredService<IDocumentSession>();
                var began = Stopwatch.GetTimestamp();
                var count = await query.Ask(session).CountAsync(CancellationToken.None);
                await query.Ask(session).OrderByDescending(row => row.ModifiedUtc)
                    .Skip(isLast ? Math.Max(0, (count - 1) / Page * Page) : 0).Take(Page).ListIndexAsync(CancellationToken.None);
                return Stopwatch.GetElapsedTime(began).TotalMilliseconds;
            });
        }

        Array.Sort(times);
        return times;
    }
}
