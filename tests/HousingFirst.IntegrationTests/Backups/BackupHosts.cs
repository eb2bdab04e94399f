using HousingFirst.Platform.Audit;
using HousingFirst.Platform.Backups;
using HousingFirst.Testing.Hosting;
using HousingFirst.Testing.Postgres;
using Microsoft.Extensions.DependencyInjection;
using Npgsql;

namespace HousingFirst.IntegrationTests.Backups;

/// <summary>Hosts on either database, each with data of its own, and a folder for files. What was started goes with the test.</summary>
public sealed class BackupHosts : IAsyncLifetime
{
    private readonly List<RunningHost> _hosts = [];
    private readonly Dictionary<RunningHost, Dictionary<string, string?>> _settings = [];
    private PostgresServer? _server;
    private int _databases;
    private (RunningHost Host, string File)? _taken;

    /// <summary>Where a test puts its files.</summary>
    internal string Folder { get; } = Directory.CreateTempSubdirectory("hf-backup-").FullName;

    public Task InitializeAsync() => Task.CompletedTask;

    public async Task DisposeAsync()
    {
        foreach (var host in _hosts)
        {
            await host.DisposeAsync();
        }

        if (_server is not null)
        {
            await _server.DisposeAsync();
        }

        Directory.Delete(Folder, recursive: true);
    }

    /// <summary>Starts a host, with another host's key of audit trails when one is given.</summary>
    internal async Task<RunningHost> StartAsync(bool postgres, RunningHost? keyOf = null)
    {
        Skip.IfNot(!postgres || PostgresServer.WhyMissing is null, PostgresServer.WhyMissing);
        var settings = new Dictionary<string, string?>();
        if (keyOf is not null)
        {
            _ = keyOf.Services.GetRequiredService<AuditKey>().Id;
            settings["HousingFirst:Audit:KeyFile"] = Path.Combine(keyOf.DataPath, "keys", "audit.key");
        }

        if (postgres)
        {
            settings["HousingFirst:Database"] = "postgres";
            settings["ConnectionStrings:Postgres"] = await NewDatabaseAsync();
        }

        return await StartAsync(settings);
    }

    /// <summary>Starts another host over the PostgreSQL of one, with a folder of its own.</summary>
    internal Task<RunningHost> StartBesideAsync(RunningHost host) => StartAsync(new(_settings[host])
    {
        ["HousingFirst:Audit:KeyFile"] = Path.Combine(host.DataPath, "keys", "audit.key"),
        ["HousingFirst:Backups:Folder"] = host.Services.GetRequiredService<BackupShelf>().Root,
    });

    /// <summary>A host with a portal, and the portal's backup: for tests that leave the host as it is. The file is the test's own.</summary>
    internal async Task<(RunningHost Host, string File)> TakenAsync()
    {
        if (_taken is null)
        {
            var host = await StartAsync(postgres: false);
            await GivenBackups.ComposeAsync(host);
            var file = NewFile();
            await GivenBackups.TakeAsync(host, "vest", file);
            _taken = (host, file);
        }

        var own = NewFile();
        File.Copy(_taken.Value.File, own);
        return (_taken.Value.Host, own);
    }

    internal string NewFile() => Path.Combine(Folder, $"{Guid.NewGuid():N}.zip");

    private async Task<RunningHost> StartAsync(Dictionary<string, string?> settings)
    {
        var host = await RunningHost.StartAsync(settings);
        _hosts.Add(host);
        _settings[host] = settings;
        return host;
    }

    private async Task<string> NewDatabaseAsync()
    {
        _server ??= await PostgresServer.StartAsync();
        var name = $"host{++_databases}";
        await using var create = _server.Source.CreateCommand($"CREATE DATABASE {name}");
        await create.ExecuteNonQueryAsync(CancellationToken.None);
        return new NpgsqlConnectionStringBuilder(_server.Source.ConnectionString) { Database = name, MaxPoolSize = 20 }.ToString();
    }
}
