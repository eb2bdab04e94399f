using System.Net;
using HousingFirst.Platform.Audit;
using HousingFirst.Platform.Documents;
using HousingFirst.Platform.Modules;
using HousingFirst.Platform.Portals;
using HousingFirst.Platform.Time;
using HousingFirst.Sdk.Audit;
using HousingFirst.Sdk.Portals;
using HousingFirst.Sdk.Time;
using HousingFirst.Testing.Hosting;
using Microsoft.Data.Sqlite;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging.Abstractions;

namespace HousingFirst.IntegrationTests.Portals;

/// <summary>What is broken says so, and the rest goes on.</summary>
public sealed class BrokenThingsTests
{
    [Fact]
    public async Task CorruptDatabase_ThatPortalAnswers503_TheOthersServe()
    {
        await using var host = await RunningHost.StartAsync();
        var (whole, broken) = (await host.PortalAsync("kursushus"), await host.PortalAsync("kursushus"));
        await File.WriteAllBytesAsync(
            Path.Combine(host.DataPath, "Portals", broken.Name, "portal.db"), new byte[64 * 1024], CancellationToken.None);

        using var client = host.Client();
        using var answer = await client.GetAsync(new Uri($"/{broken.Name}/", UriKind.Relative));

        Assert.Equal(HttpStatusCode.ServiceUnavailable, answer.StatusCode);
        Assert.DoesNotContain("Sqlite", await answer.Content.ReadAsStringAsync(), StringComparison.OrdinalIgnoreCase);
        using var other = await client.GetAsync(new Uri($"/{whole.Name}/", UriKind.Relative));
        Assert.Equal(HttpStatusCode.OK, other.StatusCode);
    }

    [Theory]
    [InlineData("""UPDATE "Document" SET "Body" = CAST('{ "Features": {} }' AS BLOB) WHERE "Type" = 'PortalSettings'""")]
    [InlineData("""UPDATE "Document" SET "Body" = CAST('{ "TimeZoneId": "Mars/Phobos" }' AS BLOB) WHERE "Type" = 'PortalSettings'""")]
    [InlineData("""INSERT INTO "__EFMigrationsHistory" ("MigrationId", "ProductVersion") VALUES ('29991231000000_Later', '99.0.0')""")]
    public async Task PortalThatCannotBeRead_Answers503_AndHoldsUpNobody(string breaking)
    {
        await using var host = await RunningHost.StartAsync();
        var (broken, whole) = (await host.PortalAsync("kursushus"), await host.PortalAsync("kursushus"));
        Directory.CreateDirectory(Path.Combine(host.DataPath, "Portals", broken.Name, "media"));
        await ExecuteAsync(Path.Combine(host.DataPath, "Portals", broken.Name, "portal.db"), breaking);

        using var client = host.Client();
        using var answer = await client.GetAsync(new Uri($"/{broken.Name}/", UriKind.Relative));
        await host.Services.GetRequiredService<HostStart>().AfterStartAsync(CancellationToken.None);
        await host.Services.GetRequiredService<DailyTasks>().RunAsync(CancellationToken.None);
        using var other = await client.GetAsync(new Uri($"/{whole.Name}/", UriKind.Relative));

        Assert.Equal(HttpStatusCode.ServiceUnavailable, answer.StatusCode);
        Assert.Equal(HttpStatusCode.OK, other.StatusCode);
    }

    [Fact]
    public async Task LeftoverThatCannotBeTakenAway_TheOthersGoAndTheHostStarts()
    {
        await using var host = await RunningHost.StartAsync();

        // Where the sweep would write its claim stands a folder, as any program may have left one.
        Directory.CreateDirectory(Path.Combine(host.DataPath, ".staging", "gammel.claim"));
        var orphan = Directory.CreateDirectory(Path.Combine(host.DataPath, "Portals", "rester"));

        await host.Services.GetRequiredService<HostStart>().AfterStartAsync(CancellationToken.None);

        Assert.True(Directory.Exists(Path.Combine(host.DataPath, ".staging", "gammel.claim")));
        orphan.Refresh();
        Assert.False(orphan.Exists);
    }

    [Fact]
    public async Task LeftoverFile_OfAPortalOutOfService_GoesWhenTheHostStarts()
    {
        await using var host = await RunningHost.StartAsync();
        var portal = await host.PortalAsync("kursushus");
        await host.Services.GetRequiredService<PortalAdministration>().SetStateAsync(portal.Name, PortalState.Disabled, CancellationToken.None);
        var folder = Directory.CreateDirectory(Path.Combine(host.DataPath, "Portals", portal.Name, "media", "aa")).FullName;
        var leftover = Path.Combine(folder, new string('a', 64));
        await File.WriteAllTextAsync(leftover, "rest", CancellationToken.None);
        File.SetLastWriteTimeUtc(leftover, TimeProvider.System.GetUtcNow().UtcDateTime.AddHours(-2));

        await host.Services.GetRequiredService<HostStart>().AfterStartAsync(CancellationToken.None);

        Assert.False(File.Exists(leftover));
    }

    [Fact]
    public async Task DemoPortalThatCannotBeRead_StopsNobodyAndIsTriedAgainAtTheNextStart()
    {
        await using var host = await RunningHost.StartAsync();
        foreach (var (name, prefix) in new (string, string?)[] { (PortalRecord.DefaultName, null), ("nordlys", "nordlys"), ("kursushus", "kursushus") })
        {
            var folder = Directory.CreateDirectory(Path.Combine(host.DataPath, "Portals", name)).FullName;
            await File.WriteAllBytesAsync(Path.Combine(folder, "portal.db"), new byte[64 * 1024], CancellationToken.None);
            await host.Services.GetRequiredService<HostStore>()
                .AddPortalAsync(new(name, PortalState.Running, null, prefix, name, "kursushus", DateTimeOffset.UnixEpoch), CancellationToken.None);
        }

        host.Services.GetRequiredService<PortalDirectory>().Changed();
        var demo = host.Services.GetRequiredService<DemoPortals>();

        await demo.ComposeAsync(CancellationToken.None);

        Assert.True(await demo.IsWantedAsync(CancellationToken.None));
    }

    [Fact]
    public async Task DailyTaskThatCannotBeMade_TheOtherTasksAndPortalsHaveTheirTurn()
    {
        await using var host = await RunningHost.StartAsync();
        var (one, other) = (await host.PortalAsync("kursushus"), await host.PortalAsync("kursushus"));
        var (done, current) = (new List<string>(), host.Services.GetRequiredService<CurrentPortal>());
        await using var services = new ServiceCollection()
            .AddSingleton(done).AddSingleton<ICurrentPortal>(current).AddScoped<PortalDatabaseScope>()
            .AddScoped<TaskOfUnmadeParts>().AddScoped<CountingTask>().BuildServiceProvider();
        var tasks = new DailyTasks(
            new PortalTasks(
                host.Services.GetRequiredService<PortalDirectory>(),
                host.Services.GetRequiredService<PortalDoor>(),
                new PortalWork(services.GetRequiredService<IServiceScopeFactory>(), current),
                ModuleSet.Load([]),
                NullLogger<PortalTasks>.Instance),
            [new(typeof(TaskOfUnmadeParts)), new(typeof(CountingTask))],
            TimeProvider.System);

        await tasks.RunAsync(CancellationToken.None);

        Assert.Contains(one.Name, done);
        Assert.Contains(other.Name, done);
    }

    private sealed class TaskOfUnmadeParts : IDailyTask
    {
        public TaskOfUnmadeParts() => throw new InvalidOperationException("This cannot be made.");

        public Task RunAsync(CancellationToken cancellationToken) => Task.CompletedTask;
    }

    private sealed class CountingTask(List<string> done, ICurrentPortal current) : IDailyTask
    {
        public Task RunAsync(CancellationToken cancellationToken)
        {
            done.Add(current.Portal.Name);
            return Task.CompletedTask;
        }
    }

    [Fact]
    public async Task DisabledPortal_Answers503_AndComesBackWhole()
    {
        await using var host = await RunningHost.StartAsync();
        var portal = await host.PortalAsync("kursushus");
        var administration = host.Services.GetRequiredService<PortalAdministration>();
        using var client = portal.Client();

        await administration.SetStateAsync(portal.Name, PortalState.Disabled, CancellationToken.None);
        using var closed = await client.GetAsync(new Uri("", UriKind.Relative));
        await administration.SetStateAsync(portal.Name, PortalState.Running, CancellationToken.None);
        using var open = await client.GetAsync(new Uri("", UriKind.Relative));

        Assert.Equal(HttpStatusCode.ServiceUnavailable, closed.StatusCode);
        Assert.Equal(HttpStatusCode.OK, open.StatusCode);
    }

    [Fact]
    public async Task ModuleWhoseStartupThrows_IsNamedAndLeftOut_TheHostStarts()
    {
        await using var host = await RunningHost.StartAsync(modules: [typeof(ThrowingModule.Startup).Assembly]);

        var problem = Assert.Single(host.Services.GetRequiredService<ModuleSet>().Problems);
        Assert.Equal("HousingFirst.ThrowingModule", problem.ModuleId);
        Assert.IsType<InvalidOperationException>(problem.Exception);
        using var client = (await host.PortalAsync("kursushus")).Client();
        using var answer = await client.GetAsync(new Uri("", UriKind.Relative));
        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
    }

    [Fact]
    public async Task TrailThatCannotBeWritten_WhoSignsOutIsSignedOut()
    {
        await using var host = await RunningHost.StartAsync();
        var portal = await host.PortalAsync("kursushus");
        using var client = await portal.SignInAsync("Trainer");
        await BreakTrailAsync(portal);

        using var answer = await TestPortal.PostAsync(client, "account/signout", [], formOn: "account");
        using var after = await client.GetAsync(new Uri("account", UriKind.Relative));

        Assert.Equal(HttpStatusCode.Redirect, answer.StatusCode);
        Assert.Contains("account/signin", after.Headers.Location?.OriginalString, StringComparison.Ordinal);
    }

    [Fact]
    public async Task TrailThatCannotBeWritten_PortalStaysInService()
    {
        await using var host = await RunningHost.StartAsync();
        var portal = await host.PortalAsync("kursushus");
        await BreakTrailAsync(portal);

        await Assert.ThrowsAsync<SqliteException>(
            () => host.Services.GetRequiredService<PortalAdministration>().SetStateAsync(portal.Name, PortalState.Disabled, CancellationToken.None));

        Assert.Equal(PortalState.Running, (await host.Services.GetRequiredService<PortalDirectory>().FindAsync(portal.Name, CancellationToken.None))!.Record.State);
    }

    [Fact]
    public async Task SecondHostOnTheSameData_DoesNotGetTheLock()
    {
        await using var host = await RunningHost.StartAsync();
        var folder = host.Services.GetRequiredService<DataFolder>();

        using var first = HostLock.TryTake(folder);
        using var second = HostLock.TryTake(folder);

        Assert.NotNull(first);
        Assert.Null(second);
    }

    [Fact]
    public async Task DeletePortal_WhileAHostHoldsTheData_IsRefused()
    {
        await using var host = await RunningHost.StartAsync();
        var portal = await host.PortalAsync("kursushus");
        using var serving = HostLock.TryTake(host.Services.GetRequiredService<DataFolder>());

        var administration = host.Services.GetRequiredService<PortalAdministration>();
        var (problem, _) = await administration.DeleteAsync(portal.Name, withBackups: false, CancellationToken.None);

        Assert.Equal("portal.host-running", problem?.Code);
        using var client = portal.Client();
        using var answer = await client.GetAsync(new Uri("", UriKind.Relative));
        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
    }

    [Fact]
    public async Task DeletePortal_TakesItsRowAndItsFiles()
    {
        await using var host = await RunningHost.StartAsync();
        var portal = await host.PortalAsync("kursushus");

        var administration = host.Services.GetRequiredService<PortalAdministration>();
        await host.Services.GetRequiredService<AuditHeads>().FlushAsync(CancellationToken.None);
        var newest = await portal.RunAsync(services => services.GetRequiredService<IAuditReader>().ListAsync(new(), 0, 1, CancellationToken.None));
        var (problem, trail) = await administration.DeleteAsync(portal.Name, withBackups: false, CancellationToken.None);
        Assert.Null(problem);
        Assert.Equal(newest[0].Number, trail!.Count); // what a backup of it can be held up against
        Assert.Matches("^[0-9a-f]{64}$", trail.LastSeal);

        Assert.False(Directory.Exists(Path.Combine(host.DataPath, "Portals", portal.Name)));
        using var client = host.Client();
        using var answer = await client.GetAsync(new Uri($"/{portal.Name}/", UriKind.Relative));
        Assert.Equal(HttpStatusCode.NotFound, answer.StatusCode);
    }

    private static async Task BreakTrailAsync(TestPortal portal)
    {
        await using var connection = new SqliteConnection(
            $"Data Source={Path.Combine(portal.Host.DataPath, "Portals", portal.Name, "portal.db")};Pooling=False");
        await connection.OpenAsync();
        await using var command = connection.CreateCommand();
        command.CommandText = """ALTER TABLE "AuditRow" RENAME TO "AuditRowAway" """;
        await command.ExecuteNonQueryAsync();
    }

    private static async Task ExecuteAsync(string database, string sql)
    {
        await using var connection = new SqliteConnection($"Data Source={database};Pooling=False");
        await connection.OpenAsync();
        await using var command = connection.CreateCommand();
        command.CommandText = sql;
        Assert.Equal(1, await command.ExecuteNonQueryAsync());
    }
}
