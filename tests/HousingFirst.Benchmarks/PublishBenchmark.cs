using System.Diagnostics;
using System.Globalization;
using System.Net;
using HousingFirst.Benchmarks.Hosts;
using HousingFirst.Sdk.Content;
using HousingFirst.Sdk.Content.Parts;
using HousingFirst.Sdk.Documents;

namespace HousingFirst.Benchmarks;

/// <summary>From the moment that a page is published until a stranger's browser has it, page after page, on a portal that grows.</summary>
internal static class PublishBenchmark
{
    public static async Task RunAsync(int pages)
    {
        await using var host = await BenchmarkHost.StartAsync();
        await host.ComposeAsync("default", "kursushus", null);
        using HttpClient reader = new() { BaseAddress = new($"http://127.0.0.1:{host.Port}/") };
        // The first of each is slow for reasons of its own: code is compiled, connections are opened.
        await host.InPortalAsync(services => PublishAsync(services, "opvarmning"));
        await StatusAsync(reader, "opvarmning");
        var (published, seen) = (new double[pages], new double[pages]);
        for (var number = 0; number < pages; number++)
        {
            var path = string.Create(CultureInfo.InvariantCulture, $"maaling-{number}");
            var began = Stopwatch.GetTimestamp();
            await host.InPortalAsync(services => PublishAsync(services, path));
            published[number] = Stopwatch.GetElapsedTime(began).TotalMilliseconds;
            began = Stopwatch.GetTimestamp();
            while (await StatusAsync(reader, path) != HttpStatusCode.OK)
            {
                await Task.Yield();
            }

            seen[number] = Stopwatch.GetElapsedTime(began).TotalMilliseconds;
        }

        Report("published", published);
        Report("seen after it", seen);
    }

    private static async Task<bool> PublishAsync(IServiceProvider services, string path)
    {
        var store = services.GetRequiredService<IContentStore>();
        var item = store.New("Page");
        item.Apply(new TitlePart { Title = path });
        item.Apply(new AutoroutePart { Path = path });
        item.Apply(new MarkdownBodyPart { Markdown = "Borgeren vælger selv, hvad planen handler om." });
        var result = await store.PublishAsync(item, CancellationToken.None);
        await services.GetRequiredService<IDocumentSession>().SaveChangesAsync(CancellationToken.None);
        return result.Succeeded ? true : throw new InvalidOperationException(string.Join(' ', result.Problems.Select(problem => problem.Message)));
    }

    private static async Task<HttpStatusCode> StatusAsync(HttpClient reader, string path)
    {
        using var answer = await reader.GetAsync(new Uri(path, UriKind.Relative));
        return answer.StatusCode;
    }

    private static void Report(string what, double[] times)
    {
        Array.Sort(times);
        Console.WriteLine($"{what,-16} p50 {times[times.Length / 2],7:N1} ms   p99 {times[times.Length * 99 / 100],7:N1} ms   longest {times[^1],7:N1} ms");
    }
}
