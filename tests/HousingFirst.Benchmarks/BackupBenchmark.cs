using System.Diagnostics;
using System.Globalization;
using System.Text.Json.Nodes;
using HousingFirst.Benchmarks.Hosts;
using HousingFirst.Platform.Backups;
using HousingFirst.Platform.Portals;
using HousingFirst.Sdk.Content;
using HousingFirst.Sdk.Documents;
using HousingFirst.Sdk.Media;
using Microsoft.Extensions.DependencyInjection;

namespace HousingFirst.Benchmarks;

/// <summary>
/// Fifty thousand documents and 200 MB of media, taken while somebody writes, tried, and brought back. A number behind the name makes it
/// smaller: <c>backup 10</c> is a tenth.
/// </summary>
internal static class BackupBenchmark
{
    private const int Documents = 50_000;
    private const int Files = 200;
    private const int FileSize = 1024 * 1024;
    private const double Mega = 1024 * 1024;

    public static async Task RunAsync(int part)
    {
        await using var host = await BenchmarkHost.StartAsync("--HousingFirst:Backups:Daily=false");
        await host.ComposeAsync("default", "kursushus", null);
        await FillAsync(host, part);
        var file = Path.Combine(host.DataPath, "benchmark.zip");

        // How long a writer waits at most, beside a backup and without one.
        var quiet = await SlowestWriteAsync(host, Task.Delay(TimeSpan.FromSeconds(2)));
        var began = Stopwatch.GetTimestamp();
        var taking = Task.Run(() => host.Services.GetRequiredService<PortalBackup>().TakeAsync("default", file, new(), CancellationToken.None));
        var beside = await SlowestWriteAsync(host, taking);
        var (manifest, problem) = await taking;
        if (manifest is null)
        {
            throw new InvalidOperationException(problem!.Message); // one of them is there
        }

        var rows = manifest.Tables.Sum(table => table.Rows);
        var bytes = manifest.Tables.Sum(table => table.Bytes) + manifest.Media.Sum(media => media.Bytes);
        Console.WriteLine(string.Create(
            CultureInfo.InvariantCulture,
            $"{rows:N0} rows, {manifest.Media.Length} files, {bytes / Mega:N0} MB; the file has {new FileInfo(file).Length / Mega:N0} MB"));
        Report("backup", Stopwatch.GetElapsedTime(began), rows, bytes);
        Console.WriteLine(string.Create(
            CultureInfo.InvariantCulture, $"slowest write    {quiet.TotalMilliseconds,8:N0} ms without, {beside.TotalMilliseconds:N0} ms beside it"));

        var restore = host.Services.GetRequiredService<PortalRestore>();
        began = Stopwatch.GetTimestamp();
        Hold(await restore.TryAsync(file, new(), CancellationToken.None));
        Report("verify", Stopwatch.GetElapsedTime(began), rows, bytes);
        began = Stopwatch.GetTimestamp();
        Hold(await restore.RestoreAsync(new(file, "igen", null, null, null), CancellationToken.None));
        Report("restore", Stopwatch.GetElapsedTime(began), rows, bytes);
        using var process = Process.GetCurrentProcess();
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"memory at most   {process.PeakWorkingSet64 / Mega,8:N0} MB, with all that stands above"));
    }

    private static async Task FillAsync(BenchmarkHost host, int part)
    {
        var text = string.Join(' ', Enumerable.Repeat("Borgeren vælger selv, hvad planen handler om.", 30));
        foreach (var batch in Enumerable.Range(0, Documents / part).Chunk(1000))
        {
            await InPortalAsync(host, async services =>
            {
                var session = services.GetRequiredService<IDocumentSession>();
                foreach (var number in batch)
                {
                    session.Store(Item(number, text));
                }

                await session.SaveChangesAsync(CancellationToken.None);
                return true;
            });
        }

        var random = new Random(20261122);
        var content = new byte[FileSize];
        for (var number = 0; number < Files / part; number++)
        {
            random.NextBytes(content);
            "ID3"u8.CopyTo(content); // what is stored is looked at, sound at its beginning alone
            await InPortalAsync(host, async services =>
            {
                await services.GetRequiredService<IMediaStore>().StoreAsync(
                    string.Create(CultureInfo.InvariantCulture, $"bench/fil-{number}.mp3"), content, CancellationToken.None);
                await services.GetRequiredService<IDocumentSession>().SaveChangesAsync(CancellationToken.None);
                return true;
            });
        }
    }

    private static ContentItem Item(int number, string text)
    {
        var item = new ContentItem
        {
            ContentItemId = string.Create(CultureInfo.InvariantCulture, $"backup{number:00000}aaaaaaaaaaaaaaa"),
            ContentItemVersionId = string.Create(CultureInfo.InvariantCulture, $"backupv{number:00000}aaaaaaaaaaaaaa"),
            ContentType = "Page",
            DisplayText = string.Create(CultureInfo.InvariantCulture, $"Side {number}"),
            Latest = true,
            Published = true,
        };
        item.Content["TitlePart"] = new JsonObject { ["Title"] = item.DisplayText };
        item.Content["MarkdownBodyPart"] = new JsonObject { ["Markdown"] = text };
        return item;
    }

    /// <summary>Writes one small document after the other until something is done, and answers how long the slowest took.</summary>
    private static async Task<TimeSpan> SlowestWriteAsync(BenchmarkHost host, Task until)
    {
        var slowest = TimeSpan.Zero;
        for (var number = 0; !until.IsCompleted; number++)
        {
            var began = Stopwatch.GetTimestamp();
            await InPortalAsync(host, async services =>
            {
                var session = services.GetRequiredService<IDocumentSession>();
                session.Store(new MediaFile
                {
                    Path = string.Create(CultureInfo.InvariantCulture, $"bench/skrevet-{Guid.NewGuid():N}-{number}.txt"),
                    Hash = new('0', 64),
                    Size = 0,
                    ContentType = "text/plain",
                });
                await session.SaveChangesAsync(CancellationToken.None);
                return true;
            });
            var took = Stopwatch.GetElapsedTime(began);
            slowest = took > slowest ? took : slowest;
        }

        return slowest;
    }

    private static void Hold(RestoreOutcome outcome)
    {
        if (outcome.Problem is { } problem)
        {
            throw new InvalidOperationException(problem.Message);
        }
    }

    private static void Report(string what, TimeSpan took, long rows, long bytes) => Console.WriteLine(string.Create(
        CultureInfo.InvariantCulture,
        $"{what,-16} {took.TotalMilliseconds,8:N0} ms   {rows / took.TotalSeconds,9:N0} rows/s   {bytes / Mega / took.TotalSeconds,6:N0} MB/s"));

    private static async Task<T> InPortalAsync<T>(BenchmarkHost host, Func<IServiceProvider, Task<T>> work)
    {
        var portal = await host.Services.GetRequiredService<PortalDirectory>().FindAsync("default", CancellationToken.None);
        return await host.Services.GetRequiredService<PortalWork>().RunAsync(portal!, work, CancellationToken.None);
    }
}
