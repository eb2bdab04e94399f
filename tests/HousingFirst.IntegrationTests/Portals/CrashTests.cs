using System.Diagnostics;
using System.Net;
using HousingFirst.Platform.Portals;
using HousingFirst.Sdk.Audit;
using HousingFirst.Testing.Hosting;
using Microsoft.Extensions.DependencyInjection;

namespace HousingFirst.IntegrationTests.Portals;

/// <summary>A process that is killed at any instant leaves the state before or the state after, nothing between.</summary>
[Trait("Layer", "Crash")]
public sealed class CrashTests : IDisposable
{
    private const int Kills = 8;

    private readonly string _data = Path.Combine(Path.GetTempPath(), $"hf-crash-{Guid.NewGuid():N}");

    [Fact]
    public async Task KilledDuringPortalCreate_ThePortalIsWholeOrNotThere()
    {
        var whole = await TimeAsync("portal", "create", "maalt", "--recipe", "kursushus", "--prefix", "maalt");
        for (var kill = 1; kill <= Kills; kill++)
        {
            var name = $"p{kill}";
            await KillAfterAsync(whole * kill / Kills, "portal", "create", name, "--recipe", "kursushus", "--prefix", name);

            await using var host = await RunningHost.StartAsync(dataPath: _data);
            Assert.Empty(Directory.EnumerateFileSystemEntries(Path.Combine(_data, ".staging")));
            var registered = await host.Services.GetRequiredService<PortalDirectory>().FindAsync(name, CancellationToken.None) is not null;
            Assert.Equal(registered, Directory.Exists(Path.Combine(_data, "Portals", name)));
            if (registered)
            {
                await AssertWholeAsync(host, name);
            }
        }
    }

    [Fact]
    public async Task KilledDuringRecipeApply_AllOfItIsThereOrNothing()
    {
        await TimeAsync("portal", "create", "maal", "--recipe", "kursushus", "--prefix", "maal");
        var recipe = WriteRecipe();
        var whole = await TimeAsync("recipe", "plan", recipe, "--portal", "maal");
        for (var kill = 1; kill <= Kills; kill++)
        {
            await KillAfterAsync(whole * kill / Kills, "recipe", "apply", recipe, "--portal", "maal");

            await using var host = await RunningHost.StartAsync(dataPath: _data);
            using var client = host.Client();
            var front = await client.GetStringAsync(new Uri("/maal/", UriKind.Relative));
            var renamed = front.Contains("Efter opskriften", StringComparison.Ordinal);
            using var last = await client.GetAsync(new Uri("/maal/side-59", UriKind.Relative));
            Assert.Equal(renamed, last.StatusCode == HttpStatusCode.OK);
            if (renamed)
            {
                return;
            }
        }
    }

    [Fact]
    public async Task KilledDuringTheFirstStart_TheNextStartFinishesIt()
    {
        for (var kill = 1; kill <= 3; kill++)
        {
            await KillAfterAsync(TimeSpan.FromSeconds(0.9 * kill), "--HousingFirst:Demo=true", "--urls=http://127.0.0.1:0");
        }

        await using var host = await RunningHost.StartAsync(new Dictionary<string, string?> { ["HousingFirst:Demo"] = "true" }, _data);
        foreach (var name in new[] { "default", "nordlys", "kursushus" })
        {
            await AssertWholeAsync(host, name);
        }
    }

    [Fact]
    public async Task KilledDuringBackup_ThereIsAWholeFileOrNone()
    {
        await TimeAsync("portal", "create", "maal", "--recipe", "kursushus", "--prefix", "maal");
        var whole = await TimeAsync("portal", "backup", "maal", Path.Combine(_data, "maalt.zip"));
        for (var kill = 1; kill <= Kills; kill++)
        {
            var file = Path.Combine(_data, $"kopi{kill}.zip");
            await KillAfterAsync(whole * kill / Kills, "portal", "backup", "maal", file);
            if (File.Exists(file))
            {
                await TimeAsync("portal", "verify", file);
            }
        }
    }

    [Fact]
    public async Task KilledDuringRestore_TheNewOneStandsThereOrTheOldOne()
    {
        var file = Path.Combine(_data, "kopi.zip");
        await TimeAsync("portal", "create", "maal", "--recipe", "kursushus", "--prefix", "maal");
        await TimeAsync("portal", "backup", "maal", file);
        var whole = await TimeAsync("portal", "restore", file, "--as", "maalt");
        for (var kill = 1; kill <= Kills; kill++)
        {
            var name = $"r{kill}";
            await KillAfterAsync(whole * kill / Kills, "portal", "restore", file, "--as", name);
            await KillAfterAsync(whole * kill / Kills, "portal", "restore", file, "--replace", "maal");

            await using var host = await RunningHost.StartAsync(dataPath: _data);
            Assert.Empty(Directory.EnumerateFileSystemEntries(Path.Combine(_data, ".staging")));
            await AssertWholeAsync(host, "maal");
            var registered = (await host.Services.GetRequiredService<PortalDirectory>().ViewAsync(CancellationToken.None)).All;
            Assert.Equal(
                registered.Select(portal => portal.Record.Folder).Order(),
                Directory.EnumerateDirectories(Path.Combine(_data, "Portals")).Select(folder => Path.GetFileName(folder)).Order());
            foreach (var portal in registered)
            {
                var report = await host.Services.GetRequiredService<PortalWork>().RunAsync(
                    portal, services => services.GetRequiredService<IAuditReader>().VerifyAsync(CancellationToken.None), CancellationToken.None);
                Assert.True(report.IsWhole, $"{portal.Record.Name} after kill {kill}: {string.Join(' ', report.Findings)}");
            }

            if (registered.Any(portal => portal.Record.Name == name))
            {
                await AssertWholeAsync(host, name);
            }
        }
    }

    public void Dispose()
    {
        if (Directory.Exists(_data))
        {
            Directory.Delete(_data, recursive: true);
        }
    }

    private static async Task AssertWholeAsync(RunningHost host, string name)
    {
        using var client = host.Client();
        var prefix = name == "default" ? "" : $"/{name}";
        foreach (var path in new[] { "/", "/manualer", "/was" })
        {
            using var answer = await client.GetAsync(new Uri(prefix + path, UriKind.Relative));
            Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        }
    }

    /// <summary>Sixty pages and a new name: enough work for a kill to fall into.</summary>
    private string WriteRecipe()
    {
        var pages = Enumerable.Range(0, 60).Select(page => $$"""
            { "ContentItemId": "crashpage{{page:000}}aaaaaaaaaaaaaa", "ContentItemVersionId": "crashvers{{page:000}}aaaaaaaaaaaaaa",
              "ContentType": "Page", "DisplayText": "Side {{page}}", "Latest": true, "Published": true,
              "TitlePart": { "Title": "Side {{page}}" }, "AutoroutePart": { "Path": "side-{{page}}" },
              "MarkdownBodyPart": { "Markdown": "Tekst." } }
            """);
        var path = Path.Combine(_data, "crash.recipe.json");
        File.WriteAllText(path, $$"""
            { "name": "crash", "steps": [ { "name": "settings", "SiteName": "Efter opskriften" },
              { "name": "content", "data": [ {{string.Join(',', pages)}} ] } ] }
            """);
        return path;
    }

    private async Task<TimeSpan> TimeAsync(params string[] args)
    {
        Directory.CreateDirectory(_data);
        using var process = Start(args);
        var began = Stopwatch.GetTimestamp();
        var error = await process.StandardError.ReadToEndAsync();
        await process.WaitForExitAsync();
        Assert.True(process.ExitCode == 0, error);
        return Stopwatch.GetElapsedTime(began);
    }

    private async Task KillAfterAsync(TimeSpan delay, params string[] args)
    {
        Directory.CreateDirectory(_data);
        using var process = Start(args);
        var drained = Task.WhenAll(process.StandardError.ReadToEndAsync(), process.StandardOutput.ReadToEndAsync());
        using var patience = new CancellationTokenSource(delay);
        try
        {
            await process.WaitForExitAsync(patience.Token);
        }
        catch (OperationCanceledException)
        {
            process.Kill();
            await process.WaitForExitAsync();
        }

        await drained;
    }

    private Process Start(string[] args)
    {
        var start = new ProcessStartInfo("dotnet") { RedirectStandardError = true, RedirectStandardOutput = true, UseShellExecute = false };
        start.ArgumentList.Add(Path.Combine(AppContext.BaseDirectory, "HousingFirst.Web.dll"));
        foreach (var arg in args)
        {
            start.ArgumentList.Add(arg);
        }

        start.Environment["HousingFirst__DataPath"] = _data;
        start.Environment["ASPNETCORE_ENVIRONMENT"] = "Production";
        return Process.Start(start)!;
    }
}
