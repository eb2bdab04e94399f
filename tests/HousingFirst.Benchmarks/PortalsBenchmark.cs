using System.Diagnostics;
using HousingFirst.Benchmarks.Hosts;
using HousingFirst.Platform.Portals;

namespace HousingFirst.Benchmarks;

/// <summary>A hundred portals, each touched once: memory and time for each; and what it takes to compose one.</summary>
internal static class PortalsBenchmark
{
    private const int Count = 100;

    public static async Task RunAsync()
    {
        await using var host = await BenchmarkHost.StartAsync();
        await host.ComposeAsync("p0", "kursushus", "p0");
        var composing = Stopwatch.GetTimestamp();
        await host.ComposeAsync("p1", "kursushus", "p1");
        var composed = Stopwatch.GetElapsedTime(composing);
        for (var portal = 2; portal <= Count; portal++)
        {
            await CloneAsync(host, $"p{portal}");
        }

        using var client = new HttpClient();
        await TouchAsync(client, host, "p0");
        var before = Memory();
        var times = new List<double>();
        for (var portal = 1; portal <= Count; portal++)
        {
            var began = Stopwatch.GetTimestamp();
            await TouchAsync(client, host, $"p{portal}");
            times.Add(Stopwatch.GetElapsedTime(began).TotalMilliseconds);
        }

        var after = Memory();
        times.Sort();
        Console.WriteLine($"compose a portal             {composed.TotalMilliseconds,8:N0} ms");
        Console.WriteLine($"first page of a portal       {times[Count / 2],8:N1} ms median   {times[Count * 99 / 100],8:N1} ms p99");
        Console.WriteLine($"resident, one portal touched {before.Resident / 1048576.0,8:N1} MB   managed {before.Managed / 1048576.0:N1} MB");
        Console.WriteLine($"for each touched portal      {(after.Resident - before.Resident) / 1048576.0 / Count,8:N2} MB resident   "
            + $"{(after.Managed - before.Managed) / 1048576.0 / Count:N2} MB managed");
    }

    private static async Task CloneAsync(BenchmarkHost host, string name)
    {
        var folder = Path.Combine(host.DataPath, "Portals", name);
        Directory.CreateDirectory(folder);
        foreach (var path in Directory.EnumerateFiles(Path.Combine(host.DataPath, "Portals", "p1"), "*", SearchOption.AllDirectories))
        {
            var target = Path.Combine(folder, Path.GetRelativePath(Path.Combine(host.DataPath, "Portals", "p1"), path));
            Directory.CreateDirectory(Path.GetDirectoryName(target)!);
            File.Copy(path, target);
        }

        await host.Services.GetRequiredService<HostStore>().AddPortalAsync(
            new(name, PortalState.Running, null, name, name, "kursushus", TimeProvider.System.GetUtcNow()), CancellationToken.None);
    }

    private static async Task TouchAsync(HttpClient client, BenchmarkHost host, string portal)
    {
        using var answer = await client.GetAsync(new Uri($"http://127.0.0.1:{host.Port}/{portal}/"));
        answer.EnsureSuccessStatusCode();
    }

    private static (long Resident, long Managed) Memory()
    {
        var managed = GC.GetTotalMemory(forceFullCollection: true);
        using var process = Process.GetCurrentProcess();
        return (process.WorkingSet64, managed);
    }
}
