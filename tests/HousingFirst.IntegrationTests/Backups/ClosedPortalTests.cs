using HousingFirst.Platform.Documents;
using HousingFirst.Platform.Modules;
using HousingFirst.Platform.Portals;
using HousingFirst.Platform.Time;
using HousingFirst.Sdk.Portals;
using HousingFirst.Sdk.Time;
using HousingFirst.Testing.Hosting;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging.Abstractions;
using Npgsql;

namespace HousingFirst.IntegrationTests.Backups;

/// <summary>What is done in the background stays out of a portal whose place is being taken, and is done when it is open again.</summary>
public sealed class ClosedPortalTests(BackupHosts hosts) : IClassFixture<BackupHosts>
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(20);

    [SkippableTheory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task DailyTask_OfAPortalThatIsClosed_IsDoneWhenItIsOpenAgain(bool postgres)
    {
        var (closing, working) = await GivenAsync(postgres);
        var done = new List<string>();
        await using var services = Tasks(working, done);
        var closed = await CloseAsync(closing);
        var before = new List<string>();
        var clock = new OpeningClock(async () =>
        {
            if (closed is not null)
            {
                before.AddRange(done);
                await closed.DisposeAsync();
                closed = null; // another host may look at the registry a moment later, and wait again
            }
        });

        await new DailyTasks(Tasks(working, services), [new(typeof(CountingTask))], clock).RunAsync(CancellationToken.None);

        Assert.Equal(["nabo"], before);
        Assert.Equal(["nabo", "vest"], done);
    }

    [SkippableTheory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task MinuteTask_OfAPortalThatIsClosed_IsLeftToAnotherMinute(bool postgres)
    {
        var (closing, working) = await GivenAsync(postgres);
        var done = new List<string>();
        await using var services = Tasks(working, done);
        var tasks = Tasks(working, services);
        await using (await CloseAsync(closing))
        {
            Assert.Equal(["vest"], await RunAsync(tasks));
        }

        Assert.Equal(["nabo"], done);
        while ((await RunAsync(tasks)).Count > 0)
        {
            // The other host looks at the registry a moment later.
        }

        Assert.Contains("vest", done);
    }

    [SkippableTheory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task Close_WhileATaskIsDone_WaitsForThatOneAlone(bool postgres)
    {
        var (closing, working) = await GivenAsync(postgres);
        var (door, done) = (working.Services.GetRequiredService<PortalDoor>(), new List<string>());
        await using var services = Tasks(working, done);
        var (begun, over) = (new TaskCompletionSource(), new TaskCompletionSource());
        var running = Tasks(working, services).RunAsync<CountingTask>(
            [typeof(CountingTask), typeof(CountingTask)],
            async (task, token) =>
            {
                await task.RunAsync(token);
                begun.TrySetResult();
                await over.Task;
            },
            new HashSet<string> { "vest" },
            CancellationToken.None);
        await begun.Task;

        var close = CloseAsync(closing);
        while (await door.IsOpenAsync("vest", CancellationToken.None))
        {
            await Task.Yield(); // another host's closing is seen when the registry is looked at
        }

        await Task.WhenAny(close, Task.Delay(PortalDirectory.Stalest * 2));
        Assert.False(close.IsCompleted);
        over.SetResult();
        Assert.Equal(["vest"], await running);
        await using var closed = await close;
        Assert.NotNull(closed);
        Assert.Equal(["vest"], done);
    }

    [SkippableFact]
    public async Task DailyTasks_WhereADatabaseSessionIsNotToBeHad_GoOnWithTheOthers_AndComeBack()
    {
        var (_, host) = await GivenAsync(postgres: true);
        var done = new List<string>();
        await using var services = Tasks(host, done);
        var builder = new NpgsqlDataSourceBuilder(host.Services.GetRequiredService<IConfiguration>().GetConnectionString("Postgres"));
        var asked = 0;
        builder.UsePhysicalConnectionInitializer(
            _ => throw new InvalidOperationException("Not asked so."),
            _ => asked++ == 0 ? throw new NpgsqlException("Too many clients already.") : Task.CompletedTask);
        await using var sessions = builder.Build();
        var door = new PortalDoor(
            host.Services.GetRequiredService<PortalDirectory>(), new(), new(new(), TimeProvider.System, sessions));
        var before = new List<string>();
        var clock = new OpeningClock(() =>
        {
            before.AddRange(done);
            return Task.CompletedTask;
        });

        await new DailyTasks(Tasks(host, services, door), [new(typeof(CountingTask))], clock).RunAsync(CancellationToken.None);

        Assert.Single(before);
        Assert.Equal(["nabo", "vest"], done.Order(StringComparer.Ordinal));
    }

    private static Task<IReadOnlySet<string>> RunAsync(PortalTasks tasks) => tasks.RunAsync<CountingTask>(
        [typeof(CountingTask)], static (task, token) => task.RunAsync(token), among: null, CancellationToken.None);

    private static Task<IAsyncDisposable?> CloseAsync(RunningHost host) => Task.Run(async () =>
    {
        var portal = await host.Services.GetRequiredService<PortalDirectory>().FindAsync("vest", CancellationToken.None);
        return await host.Services.GetRequiredService<PortalClosings>().CloseAsync(portal!.Record, Patience, CancellationToken.None);
    });

    private static ServiceProvider Tasks(RunningHost host, List<string> done) => new ServiceCollection()
        .AddSingleton(done).AddSingleton<ICurrentPortal>(host.Services.GetRequiredService<CurrentPortal>())
        .AddScoped<PortalDatabaseScope>().AddScoped<CountingTask>().BuildServiceProvider();

    private static PortalTasks Tasks(RunningHost host, ServiceProvider services, PortalDoor? door = null) => new(
        host.Services.GetRequiredService<PortalDirectory>(),
        door ?? host.Services.GetRequiredService<PortalDoor>(),
        new PortalWork(services.GetRequiredService<IServiceScopeFactory>(), host.Services.GetRequiredService<CurrentPortal>()),
        ModuleSet.Load([]),
        NullLogger<PortalTasks>.Instance);

    /// <summary>The host that closes and the one that works: two over one PostgreSQL, one and the same with SQLite.</summary>
    private async Task<(RunningHost Closing, RunningHost Working)> GivenAsync(bool postgres)
    {
        var first = await hosts.StartAsync(postgres);
        await GivenBackups.ComposeAsync(first);
        await GivenBackups.ComposeAsync(first, "nabo");
        return (first, postgres ? await hosts.StartBesideAsync(first) : first);
    }

    private sealed class CountingTask(List<string> done, ICurrentPortal current) : IDailyTask
    {
        public Task RunAsync(CancellationToken cancellationToken)
        {
            done.Add(current.Portal.Name);
            return Task.CompletedTask;
        }
    }

    /// <summary>Does something in the time that somebody waits, and goes on at once.</summary>
    private sealed class OpeningClock(Func<Task> meanwhile) : TimeProvider
    {
        public override ITimer CreateTimer(TimerCallback callback, object? state, TimeSpan dueTime, TimeSpan period) =>
            new Wait(meanwhile(), () => callback(state));

        private sealed class Wait : ITimer
        {
            public Wait(Task meanwhile, Action goOn) =>
                _ = meanwhile.ContinueWith(_ => goOn(), CancellationToken.None, TaskContinuationOptions.None, TaskScheduler.Default);

            public bool Change(TimeSpan dueTime, TimeSpan period) => true;

            public void Dispose()
            {
            }

            public ValueTask DisposeAsync() => ValueTask.CompletedTask;
        }
    }
}
