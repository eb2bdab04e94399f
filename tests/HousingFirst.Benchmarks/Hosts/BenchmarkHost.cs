using System.Globalization;
using HousingFirst.Platform.Portals;
using HousingFirst.Web;
using Microsoft.AspNetCore.Builder;

namespace HousingFirst.Benchmarks.Hosts;

/// <summary>The real host in Production on a free port, with a data folder of its own.</summary>
internal sealed class BenchmarkHost : IAsyncDisposable
{
    private readonly WebApplication _app;
    private readonly string _data;

    private BenchmarkHost(WebApplication app, string data)
    {
        _app = app;
        _data = data;
    }

    public int Port => new Uri(_app.Urls.First()).Port;

    public IServiceProvider Services => _app.Services;

    public string DataPath => _data;

    public static async Task<BenchmarkHost> StartAsync(params string[] settings)
    {
        var data = Path.Combine(Path.GetTempPath(), $"hf-bench-{Guid.NewGuid():N}");
        var app = PlatformHost.Build(
            ["--environment=Production", "--urls=http://127.0.0.1:0", $"--HousingFirst:DataPath={data}", "--HousingFirst:Demo=false", .. settings],
            quiet: true);
        var start = app.Services.GetRequiredService<HostStart>();
        await start.PrepareAsync(CancellationToken.None);
        await app.StartAsync();
        await start.AfterStartAsync(CancellationToken.None);
        return new(app, data);
    }

    public async Task ComposeAsync(string name, string recipe, string? prefix)
    {
        var outcome = await Services.GetRequiredService<PortalComposer>()
            .CreateAsync(new(name, recipe, null, prefix, null, null), CancellationToken.None);
        if (outcome.Problem is { } problem)
        {
            throw new InvalidOperationException(string.Create(CultureInfo.InvariantCulture, $"{problem.Code}: {problem.Message}"));
        }
    }

    /// <summary>Does something in the default portal, with its services.</summary>
    public async Task<T> InPortalAsync<T>(Func<IServiceProvider, Task<T>> work)
    {
        var portal = await Services.GetRequiredService<PortalDirectory>().FindAsync("default", CancellationToken.None);
        return await Services.GetRequiredService<PortalWork>().RunAsync(portal!, work, CancellationToken.None);
    }

    public async ValueTask DisposeAsync()
    {
        await _app.StopAsync();
        await _app.DisposeAsync();
        Directory.Delete(_data, recursive: true);
    }
}
