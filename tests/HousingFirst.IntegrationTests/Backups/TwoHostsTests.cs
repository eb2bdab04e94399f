using System.Net;
using HousingFirst.Platform.Backups;
using HousingFirst.Platform.Documents;
using HousingFirst.Platform.Portals;
using HousingFirst.Sdk.Backups;
using HousingFirst.Testing.Hosting;
using Microsoft.Extensions.DependencyInjection;
using Npgsql;

namespace HousingFirst.IntegrationTests.Backups;

/// <summary>Hosts that share one PostgreSQL close a portal together while its place is taken, and nothing stays closed behind a host that died.</summary>
public sealed class TwoHostsTests(BackupHosts hosts) : IClassFixture<BackupHosts>
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(20);

    [SkippableFact]
    public async Task Portal_ClosedByOneHost_IsClosedOnTheOther_AndOpensWithIt()
    {
        var (first, second, portal) = await GivenAsync();
        await GivenBackups.ComposeAsync(first, "nabo");
        await StatusAsync(second, "vest", HttpStatusCode.OK);
        await using (var closed = await Closings(first).CloseAsync(portal, Patience, CancellationToken.None))
        {
            Assert.NotNull(closed);
            using var visitor = second.Client();
            using var shut = await visitor.GetAsync(new Uri("/vest/", UriKind.Relative));
            using var open = await visitor.GetAsync(new Uri("/nabo/", UriKind.Relative));
            Assert.Equal((HttpStatusCode.ServiceUnavailable, HttpStatusCode.OK), (shut.StatusCode, open.StatusCode));
            Assert.Null(await Closings(second).CloseAsync(portal, Patience, CancellationToken.None));
        }

        await StatusAsync(second, "vest", HttpStatusCode.OK);
    }

    [SkippableFact]
    public async Task Portal_ClosedByAHostThatDies_OpensByItself()
    {
        var (first, second, portal) = await GivenAsync();
        await using var closed = await Closings(first).CloseAsync(portal, Patience, CancellationToken.None);
        await StatusAsync(second, "vest", HttpStatusCode.ServiceUnavailable);

        // What the server does when a process is gone.
        await using var end = second.Services.GetRequiredService<NpgsqlDataSource>().CreateCommand(
            "SELECT count(pg_terminate_backend(pid)) FROM pg_locks WHERE locktype = 'advisory' AND objsubid = 2 AND mode = 'ExclusiveLock' AND granted");
        Assert.Equal(1L, await end.ExecuteScalarAsync());

        await StatusAsync(second, "vest", HttpStatusCode.OK);
    }

    [SkippableFact]
    public async Task Close_WhileSomebodyIsServedOnTheOtherHost_WaitsForThem()
    {
        var (first, second, portal) = await GivenAsync();
        var inside = new TaskCompletionSource();
        var over = new TaskCompletionSource();
        var visit = GivenBackups.InAsync(second, "vest", async services =>
        {
            var connection = services.GetRequiredService<PortalConnection>();
            await connection.ReadAsync(new("""SELECT "Id" FROM "PortalState" """), static row => row.GetInt32(0), CancellationToken.None);
            inside.SetResult();
            await over.Task;
            return true;
        });
        await inside.Task;

        var closing = Closings(first).CloseAsync(portal, Patience, CancellationToken.None);
        await StatusAsync(second, "vest", HttpStatusCode.ServiceUnavailable);
        await Task.WhenAny(closing, Task.Delay(PortalDirectory.Stalest * 2));
        Assert.False(closing.IsCompleted);
        over.SetResult();
        await visit;
        await using var closed = await closing;
        Assert.NotNull(closed);
    }

    [SkippableFact]
    public async Task Restore_OnOneHost_IsServedByTheOther()
    {
        var (first, second, portal) = await GivenAsync();
        var keeper = first.Services.GetRequiredService<BackupKeeper>();
        var taken = await keeper.TakeAsync(portal, byHand: true, record: null, new(), CancellationToken.None);
        await GivenBackups.InAsync(second, "vest", async services =>
        {
            await GivenBackups.StoreNotesAsync(services, 2);
            return true;
        });
        var queue = first.Services.GetRequiredService<BackupQueue>();
        Assert.Null(await queue.AskAsync(portal, BackupJobKind.Restore, taken.Backup!.Id, null, () => Task.CompletedTask));
        using var patience = new CancellationTokenSource(TimeSpan.FromMinutes(2));
        var other = second.Services.GetRequiredService<BackupQueue>();
        while (!other.JobsOf(portal).Any(job => job is { Kind: BackupJobKind.Restore, IsOver: true }))
        {
            await Task.Delay(TimeSpan.FromMilliseconds(50), patience.Token);
        }

        Assert.Equal((BackupJobState.Done, null), (other.JobsOf(portal)[0].State, other.JobsOf(portal)[0].Code));
        await StatusAsync(second, "vest", HttpStatusCode.OK);
        Assert.Equal(3, await GivenBackups.InAsync(second, "vest", async services => (await services.GetRequiredService<PortalConnection>().ReadAsync(
            new("""SELECT COUNT(*) FROM "Document" WHERE "Type" = $1""", "BackupNote"), static row => row.GetInt64(0), CancellationToken.None)).Single()));
    }

    private static PortalClosings Closings(RunningHost host) => host.Services.GetRequiredService<PortalClosings>();

    private async Task<(RunningHost First, RunningHost Second, PortalRecord Portal)> GivenAsync()
    {
        var first = await hosts.StartAsync(postgres: true);
        await GivenBackups.ComposeAsync(first);
        var second = await hosts.StartBesideAsync(first);
        return (first, second, (await first.Services.GetRequiredService<PortalDirectory>().FindAsync("vest", CancellationToken.None))!.Record);
    }

    /// <summary>Knocks until the portal answers as expected.</summary>
    private static async Task StatusAsync(RunningHost host, string portal, HttpStatusCode expected)
    {
        using var visitor = host.Client();
        using var patience = new CancellationTokenSource(Patience);
        while (true)
        {
            using var answer = await visitor.GetAsync(new Uri($"/{portal}/", UriKind.Relative), patience.Token);
            if (answer.StatusCode == expected)
            {
                return;
            }
        }
    }
}
