using System.Collections.Concurrent;
using System.Reflection;
using HousingFirst.Platform.Documents;
using HousingFirst.Platform.Audit;
using HousingFirst.Platform.Portals;
using HousingFirst.Web;
using Microsoft.AspNetCore.Builder;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace HousingFirst.Testing.Hosting;

/// <summary>
/// The real host on a free port of 127.0.0.1, with a data folder of its own that goes with it. One serves a test assembly; each test
/// takes a fresh portal, cloned from one that a recipe composed.
/// </summary>
public sealed class RunningHost : IAsyncDisposable
{
    private readonly WebApplication _app;
    private readonly bool _ownsData;
    private readonly KeptFaults _faults = new();
    private readonly ConcurrentDictionary<string, Lazy<Task<string>>> _masters = new(StringComparer.Ordinal);
    private int _clones;

    private RunningHost(WebApplication app, string dataPath, bool ownsData)
    {
        _app = app;
        _ownsData = ownsData;
        DataPath = dataPath;
        app.Services.GetRequiredService<ILoggerFactory>().AddProvider(_faults);
    }

    /// <summary>Where the host listens.</summary>
    public Uri Address => new(_app.Urls.First());

    /// <summary>The host's data folder.</summary>
    public string DataPath { get; }

    /// <summary>The host's services.</summary>
    public IServiceProvider Services => _app.Services;

    /// <summary>What the host logged as errors since the last time.</summary>
    public IReadOnlyList<string> TakeFaults() => _faults.Take();

    /// <summary>Starts a host. Settings are the host's own, such as <c>HousingFirst:Demo</c>.</summary>
    public static async Task<RunningHost> StartAsync(
        IReadOnlyDictionary<string, string?>? settings = null, string? dataPath = null, IEnumerable<Assembly>? modules = null)
    {
        var data = dataPath ?? Path.Combine(Path.GetTempPath(), $"hf-{Guid.NewGuid():N}");
        Directory.CreateDirectory(data);
        string[] args =
        [
            "--environment=Production",
            "--urls=http://127.0.0.1:0",
            $"--HousingFirst:DataPath={data}",
            "--HousingFirst:Demo=false",
            "--HousingFirst:Security:PasswordHashRounds=1000",
            .. (settings ?? new Dictionary<string, string?>()).Select(setting => $"--{setting.Key}={setting.Value}"),
        ];
        var app = PlatformHost.Build(args, quiet: true, modules);
        var start = app.Services.GetRequiredService<HostStart>();
        await start.PrepareAsync(CancellationToken.None);
        await app.StartAsync();
        await start.AfterStartAsync(CancellationToken.None);
        return new(app, data, ownsData: dataPath is null);
    }

    /// <summary>Composes a portal by a shipped recipe or a recipe file. Fails with the recipe's problems.</summary>
    public async Task ComposeAsync(string name, string recipe, string? prefix = null, string? host = null, AdminAccount? admin = null)
    {
        var outcome = await Services.GetRequiredService<PortalComposer>()
            .CreateAsync(new(name, recipe, host, prefix, null, admin), CancellationToken.None);
        if (outcome.Problem is { } problem)
        {
            throw new InvalidOperationException(
                $"{problem.Message} {string.Join(Environment.NewLine, outcome.Recipe?.Problems.Select(found => found.ToString()) ?? [])}");
        }
    }

    /// <summary>A fresh portal as the recipe composes it, found by a prefix of its own. Takes milliseconds after the first.</summary>
    public async Task<TestPortal> PortalAsync(string recipe)
    {
        var number = Interlocked.Increment(ref _clones);
        var master = await _masters.GetOrAdd(recipe, key => new(() => MasterAsync(key, number))).Value;
        var name = $"p{number}";
        CopyFolder(master, Path.Combine(DataPath, "Portals", name));
        var record = new PortalRecord(name, PortalState.Running, null, name, name, recipe, TimeProvider.System.GetUtcNow());
        var path = Path.Combine(DataPath, "Portals", name, "portal.db");
        await Services.GetRequiredService<AuditHeads>().AdoptAsync(name, new PortalDatabase.Sqlite(path), CancellationToken.None);
        await Services.GetRequiredService<HostStore>().AddPortalAsync(record, CancellationToken.None);
        Services.GetRequiredService<PortalDirectory>().Changed();
        return new(this, name, new Uri(Address, $"/{name}/"));
    }

    /// <summary>A client without cookies that does not follow redirects.</summary>
    public HttpClient Client() => new(new SocketsHttpHandler { AllowAutoRedirect = false, UseCookies = false }) { BaseAddress = Address };

    public async ValueTask DisposeAsync()
    {
        await _app.StopAsync();
        await _app.DisposeAsync();
        if (_ownsData)
        {
            Directory.Delete(DataPath, recursive: true);
        }
    }

    private async Task<string> MasterAsync(string recipe, int number)
    {
        var name = $"m{number}";
        await ComposeAsync(name, recipe, prefix: name);
        var copy = Path.Combine(DataPath, "masters", name);
        CopyFolder(Path.Combine(DataPath, "Portals", name), copy);
        return copy;
    }

    private static void CopyFolder(string from, string to)
    {
        Directory.CreateDirectory(to);
        foreach (var path in Directory.EnumerateFiles(from, "*", SearchOption.AllDirectories))
        {
            var target = Path.Combine(to, Path.GetRelativePath(from, path));
            Directory.CreateDirectory(Path.GetDirectoryName(target)!);
            File.Copy(path, target);
        }
    }
}
