using HousingFirst.Benchmarks.Hosts;
using HousingFirst.Benchmarks.Load;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;

namespace HousingFirst.Benchmarks;

/// <summary>A manual page, kept and made anew, beside a bare Kestrel endpoint that returns the same bytes from memory; all in one run.</summary>
internal static class PagesBenchmark
{
    private static readonly TimeSpan Duration = TimeSpan.FromSeconds(6);

    public static async Task RunAsync()
    {
        foreach (var path in new[] { "/manualer/cti/faseplanen", "/", "/om" })
        {
            await using var keeping = await BenchmarkHost.StartAsync();
            await keeping.ComposeAsync("default", "metodeportal", null);
            await using var making = await BenchmarkHost.StartAsync("--HousingFirst:ReaderPages:BytesPerPortal=0");
            await making.ComposeAsync("default", "metodeportal", null);
            using var client = new HttpClient();
            var bytes = await client.GetByteArrayAsync(new Uri($"http://127.0.0.1:{keeping.Port}{path}"));
            await using var bare = await BareAsync(bytes);

            var plain = await new LoadGenerator(new Uri(bare.Urls.First()).Port, "/").RunAsync(Duration);
            var kept = await new LoadGenerator(keeping.Port, path).RunAsync(Duration);
            var made = await new LoadGenerator(making.Port, path).RunAsync(Duration);
            Console.WriteLine($"{path}  ({bytes.Length / 1024.0:F1} KB)");
            Console.WriteLine($"  bare Kestrel  {plain.PerSecond,10:N0} requests/s");
            Console.WriteLine($"  kept          {kept.PerSecond,10:N0} requests/s   {kept.PerSecond / plain.PerSecond:F2} of bare");
            Console.WriteLine($"  made anew     {made.PerSecond,10:N0} requests/s   {made.PerSecond / plain.PerSecond:F2} of bare");
        }
    }

    private static async Task<WebApplication> BareAsync(byte[] bytes)
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.ConfigureKestrel(kestrel => kestrel.AddServerHeader = false).UseUrls("http://127.0.0.1:0");
        var app = builder.Build();
        app.Run(async context =>
        {
            context.Response.ContentType = "text/html; charset=utf-8";
            context.Response.ContentLength = bytes.Length;
            await context.Response.Body.WriteAsync(bytes, context.RequestAborted);
        });
        await app.StartAsync();
        return app;
    }
}
