using System.Globalization;
using System.Reflection;
using HousingFirst.IntegrationTests.Security;
using HousingFirst.Platform.Audit;
using HousingFirst.Platform.Documents;
using HousingFirst.Platform.Portals;
using HousingFirst.Platform.Time;
using HousingFirst.Platform.Web;
using HousingFirst.Sdk.Audit;
using HousingFirst.Sdk.Documents;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Mvc.ApplicationParts;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Npgsql;

namespace HousingFirst.IntegrationTests.Audit;

/// <summary>A host with one portal, whose clock is the test's. Nothing runs in its background, so heads are noted when a test says so.</summary>
internal sealed class AuditHost : IAsyncDisposable
{
    public const string Portal = "spor";

    private readonly string _folder;
    private readonly WebApplication _app;

    private AuditHost(string folder, NpgsqlDataSource? postgres, int fewestMonths)
    {
        _folder = folder;
        var builder = WebApplication.CreateBuilder(new WebApplicationOptions
        {
            EnvironmentName = "Production",
            ApplicationName = typeof(Program).Assembly.GetName().Name,
            ContentRootPath = AppContext.BaseDirectory,
            Args =
            [
                $"--HousingFirst:DataPath={_folder}",
                $"--HousingFirst:Database={(postgres is null ? "sqlite" : "postgres")}",
                $"--ConnectionStrings:Postgres={postgres?.ConnectionString}",
                "--HousingFirst:Security:PasswordHashRounds=100",
                string.Create(CultureInfo.InvariantCulture, $"--HousingFirst:Audit:FewestMonths={fewestMonths}"),
            ],
        });
        builder.Logging.ClearProviders().AddProvider(Logs).SetMinimumLevel(LogLevel.Trace);
        builder.Services.AddSingleton<TimeProvider>(Time);
        builder.AddHousingFirstPlatform(
            typeof(Program).Assembly.GetCustomAttributes<ApplicationPartAttribute>().Select(part => Assembly.Load(part.AssemblyName)));
        _app = builder.Build();
    }

    public ShiftedTime Time { get; } = new();

    public WrittenLogs Logs { get; } = new();

    public IServiceProvider Services => _app.Services;

    public string KeyFile => Path.Combine(_folder, "keys", "audit.key");

    /// <summary>A host with a portal whose trail begins with the recipe that made it.</summary>
    public static async Task<AuditHost> StartAsync(NpgsqlDataSource? postgres, int fewestMonths = 1)
    {
        if (postgres is not null)
        {
            // Tests share a server one after the other; what an earlier host had noted is not this one's.
            await using var command = postgres.CreateCommand($"DROP SCHEMA IF EXISTS host CASCADE; DROP SCHEMA IF EXISTS portal_{Portal} CASCADE");
            await command.ExecuteNonQueryAsync();
        }

        var host = new AuditHost(Directory.CreateTempSubdirectory("hf-audit-").FullName, postgres, fewestMonths);
        await host.Services.GetRequiredService<HostStart>().PrepareAsync(default);
        await host.ComposeAsync();
        return host;
    }

    public async Task<T> InPortalAsync<T>(Func<IServiceProvider, Task<T>> work)
    {
        var portal = await Services.GetRequiredService<PortalDirectory>().FindAsync(Portal, default);
        return await Services.GetRequiredService<PortalWork>().RunAsync(portal!, work, default);
    }

    /// <summary>Records entries, each in a unit of work of its own.</summary>
    public async Task RecordAsync(int count)
    {
        for (var number = 0; number < count; number++)
        {
            await InPortalAsync(async services =>
            {
                services.GetRequiredService<IAuditTrail>().Record(new("test.done", new("thing", $"{number}"), new AuditDetail("nummer", $"{number}")));
                await services.GetRequiredService<IDocumentSession>().SaveChangesAsync(default);
                return true;
            });
        }
    }

    public Task<AuditReport> VerifyAsync() => InPortalAsync(services => services.GetRequiredService<IAuditReader>().VerifyAsync(default));

    public Task<IReadOnlyList<AuditLine>> LinesAsync() =>
        InPortalAsync(services => services.GetRequiredService<IAuditReader>().ListAsync(new(), 0, 1000, default));

    public async Task<long> LastAsync() => (await LinesAsync())[0].Number;

    /// <summary>How many entries stand in the table, whatever the reader makes of them.</summary>
    public Task<long> RowsAsync() => InPortalAsync(async services =>
        (await services.GetRequiredService<PortalConnection>().ReadAsync(
            new("""SELECT COUNT(*) FROM "AuditRow" """), static reader => reader.GetInt64(0), default)).Single());

    /// <summary>What somebody does who can write the host's tables: on PostgreSQL the same login.</summary>
    public async Task InHostStoreAsync(string sql)
    {
        var connections = Services.GetRequiredService<HostConnections>();
        await using var connection = await connections.OpenAsync(default);
        await using var command = connection.CreateCommand();
        command.CommandText = string.Format(CultureInfo.InvariantCulture, sql, connections.Schema);
        await command.ExecuteNonQueryAsync();
    }

    /// <summary>Registers a portal whose database is not there.</summary>
    public async Task AddBrokenPortalAsync(string name)
    {
        await Services.GetRequiredService<HostStore>().AddPortalAsync(
            new(name, PortalState.Running, null, name, name, "recipe", Time.GetUtcNow()), default);
        Services.GetRequiredService<PortalDirectory>().Changed();
    }

    /// <summary>Notes the head, as the host does within a second.</summary>
    public async Task NoteAsync()
    {
        Services.GetRequiredService<AuditHeads>().Grown(Portal);
        await Services.GetRequiredService<AuditHeads>().FlushAsync(default);
    }

    public Task DoDailyTasksAsync() => Services.GetRequiredService<DailyTasks>().RunAsync(default);

    /// <summary>What somebody does who can write the portal's rows and nothing else.</summary>
    public Task TamperAsync(string sql) => InPortalAsync(async services =>
    {
        var connection = services.GetRequiredService<PortalConnection>();
        await connection.BeginWriteAsync(default);
        await using (var command = connection.Inner.CreateCommand())
        {
            command.CommandText = sql;
            await command.ExecuteNonQueryAsync();
        }

        await connection.CommitAsync();
        return true;
    });

    public async ValueTask DisposeAsync()
    {
        await _app.StopAsync(); // what works in the background has ended before its folder goes
        await _app.DisposeAsync();
        Directory.Delete(_folder, recursive: true);
    }

    private async Task ComposeAsync()
    {
        var recipe = Path.Combine(_folder, "spor.recipe.json");
        await File.WriteAllTextAsync(recipe, """
            {
              "name": "spor", "displayName": "Spor", "issetuprecipe": true,
              "steps": [
                { "name": "themes", "site": "HousingFirst.FjordTheme" },
                { "name": "settings", "SiteName": "Sporportalen", "Audit": { "MonthsKept": 3 } },
                { "name": "Roles", "Roles": [ { "Name": "Editor", "Description": "Writes", "Permissions": [ "TestEdit" ] } ] }
              ]
            }
            """);
        var outcome = await Services.GetRequiredService<PortalComposer>().CreateAsync(new(Portal, recipe, null, Portal, null, null), default);
        Assert.True(outcome.Problem is null, $"{outcome.Problem} {string.Join('\n', outcome.Recipe?.Problems ?? [])}");
    }
}
