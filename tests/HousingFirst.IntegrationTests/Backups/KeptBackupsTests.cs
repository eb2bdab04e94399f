using HousingFirst.IntegrationTests.Security;
using HousingFirst.Platform.Backups;
using HousingFirst.Platform.Media;
using HousingFirst.Platform.Portals;
using HousingFirst.Sdk.Backups;
using HousingFirst.Sdk.Media;
using HousingFirst.Testing.Hosting;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging.Abstractions;
using Microsoft.Extensions.Options;

namespace HousingFirst.IntegrationTests.Backups;

/// <summary>Backups are taken every day, tried, and kept for a time; whatever goes wrong is told.</summary>
public sealed class KeptBackupsTests(BackupHosts hosts) : IClassFixture<BackupHosts>
{
    private readonly ShiftedTime _time = new();

    [Fact]
    public async Task Round_EachDay_TakesOneAndTriesIt_AndTheOldestGo()
    {
        var (keeper, shelf, run, portal) = await KeeperAsync(new() { Kept = 3 });
        await TakeAsync(keeper, portal, byHand: true);
        for (var day = 0; day < 4; day++)
        {
            _time.Pass(TimeSpan.FromDays(1));
            await run.RunDailyAsync(portal, TimeZoneInfo.Utc, CancellationToken.None);
            await run.RunDailyAsync(portal, TimeZoneInfo.Utc, CancellationToken.None);
        }

        var kept = shelf.List(portal);
        Assert.Equal([false, false, false, true], kept.Select(backup => backup.ByHand));
        Assert.All(kept.Where(backup => !backup.ByHand), backup => Assert.True(backup.Trial is { Passed: true, IsTrailWhole: true, Documents: > 0 }));
        Assert.Equal(BackupHealth.Fine, keeper.Health(portal, TimeZoneInfo.Utc));
    }

    [Fact]
    public async Task Health_OfAPortalWithoutBackupsForADay_IsOverdue_AndOfOneWithoutPlanUnplanned()
    {
        var (keeper, _, run, portal) = await KeeperAsync(new());
        Assert.Equal(BackupHealth.Fine, keeper.Health(portal, TimeZoneInfo.Utc));
        _time.Pass(TimeSpan.FromDays(2));
        Assert.Equal(BackupHealth.Overdue, keeper.Health(portal, TimeZoneInfo.Utc));
        await run.RunDailyAsync(portal, TimeZoneInfo.Utc, CancellationToken.None);
        Assert.Equal(BackupHealth.Fine, keeper.Health(portal, TimeZoneInfo.Utc));

        var (other, shelf, otherRun, _) = await KeeperAsync(new() { Daily = false });
        await otherRun.RunDailyAsync(portal, TimeZoneInfo.Utc, CancellationToken.None);
        Assert.Empty(shelf.List(portal));
        Assert.Equal(BackupHealth.Unplanned, other.Health(portal, TimeZoneInfo.Utc));
    }

    [Fact]
    public async Task Take_WhereNothingCanBeWritten_IsToldUntilItSucceeds()
    {
        var inTheWay = hosts.NewFile();
        await File.WriteAllTextAsync(inTheWay, "Her er ingen mappe");
        var (keeper, _, _, portal) = await KeeperAsync(new() { Folder = inTheWay });

        var outcome = await TakeAsync(keeper, portal, byHand: false);

        Assert.NotNull(outcome.Code);
        Assert.Null(outcome.Backup);
        Assert.Equal(BackupHealth.Failed, keeper.Health(portal, TimeZoneInfo.Utc));
        File.Delete(inTheWay);
        _time.Pass(TimeSpan.FromMinutes(10));
        Assert.Null((await TakeAsync(keeper, portal, byHand: false)).Code);
        Assert.Equal(BackupHealth.Fine, keeper.Health(portal, TimeZoneInfo.Utc));
    }

    [Fact]
    public async Task Try_OfAFileThatWasSpoiled_SaysSo_AndTheNewestGoodOneIsNeverRemoved()
    {
        var (keeper, shelf, _, portal) = await KeeperAsync(new() { Kept = 1 });
        var good = (await TakeAsync(keeper, portal, byHand: true)).Backup!;
        Assert.Null((await keeper.TryAsync(portal, good.Id, new(), CancellationToken.None))!.Code);
        _time.Pass(TimeSpan.FromHours(1));
        var bad = (await TakeAsync(keeper, portal, byHand: true)).Backup!;
        var path = shelf.Find(portal, bad.Id)!;
        var bytes = await File.ReadAllBytesAsync(path);
        bytes[bytes.Length / 2] ^= 0xff;
        await File.WriteAllBytesAsync(path, bytes);

        var outcome = await keeper.TryAsync(portal, bad.Id, new(), CancellationToken.None);

        Assert.Equal("backup.damaged", outcome!.Code);
        Assert.Equal(BackupHealth.Broken, keeper.Health(portal, TimeZoneInfo.Utc));
        _time.Pass(TimeSpan.FromHours(1));
        var last = (await TakeAsync(keeper, portal, byHand: true)).Backup!;
        Assert.Equal([last.Id, good.Id], shelf.List(portal).Select(backup => backup.Id));
    }

    [Fact]
    public async Task Round_BeyondTheRoomThatBackupsMayTake_LetsTheOldestGo()
    {
        var (_, shelf, run, portal) = await KeeperAsync(new() { KeptMegabytes = 1 });
        var kept = new List<StoredBackup>();
        for (var day = 0; kept.Sum(backup => backup.Bytes) <= 2 * BackupOptions.Megabyte; day++)
        {
            _time.Pass(TimeSpan.FromDays(1));
            await run.RunDailyAsync(portal, TimeZoneInfo.Utc, CancellationToken.None);
            kept.Add(shelf.List(portal)[0]);
            Assert.InRange(shelf.List(portal).Sum(backup => backup.Bytes), 1, BackupOptions.Megabyte);
        }

        Assert.Equal(kept.Select(backup => backup.Id).Reverse().Take(shelf.List(portal).Count), shelf.List(portal).Select(backup => backup.Id));
    }

    [Fact]
    public async Task Round_WhileSomebodyWorksWithTheBackups_IsLeftForTheNextOne()
    {
        var (keeper, shelf, run, portal) = await KeeperAsync(new());
        _time.Pass(TimeSpan.FromDays(1));
        using (shelf.TryHold(portal))
        {
            await run.RunDailyAsync(portal, TimeZoneInfo.Utc, CancellationToken.None);
            Assert.Empty(shelf.List(portal));
            Assert.Equal(BackupHealth.Fine, keeper.Health(portal, TimeZoneInfo.Utc));
        }

        await run.RunDailyAsync(portal, TimeZoneInfo.Utc, CancellationToken.None);
        Assert.Single(shelf.List(portal));
    }

    [Fact]
    public async Task Take_TwiceWithinASecond_LeavesTwo_AndLeftoversOfTheDeadGo()
    {
        var (keeper, shelf, _, portal) = await KeeperAsync(new());
        var meter = new BackupMeter();
        var folder = shelf.FolderOf(portal);
        Directory.CreateDirectory(folder);
        await File.WriteAllTextAsync(Path.Combine(folder, "vest-20261122T030000Z.zip.abc.writing"), "halvt");
        await TakeAsync(keeper, portal, byHand: true);
        var second = await keeper.TakeAsync(portal, byHand: true, record: null, meter, CancellationToken.None);

        Assert.Null(second.Code);
        Assert.Equal(2, shelf.List(portal).Count);
        Assert.Empty(Directory.EnumerateFiles(folder, "*.writing"));
        var now = meter.Now;
        Assert.True(now.Documents > 3 && now.Documents == now.AllDocuments && now.Files > 0 && now.Files == now.AllFiles, now.ToString());
        await keeper.TryAsync(portal, second.Backup!.Id, meter, CancellationToken.None);
        Assert.Equal(now, meter.Now);
    }

    [Theory]
    [InlineData("../vest/vest-20261122T030000Z")]
    [InlineData("ost-20261122T030000Z")]
    [InlineData("vest-..")]
    [InlineData("")]
    public async Task Find_OfWhatNamesNoBackup_LeadsNowhere(string id)
    {
        var (keeper, shelf, _, portal) = await KeeperAsync(new());
        await TakeAsync(keeper, portal, byHand: true);
        Assert.Null(shelf.Find(portal, id));
        Assert.Null(await keeper.TryAsync(portal, id, new(), CancellationToken.None));
    }

    [Fact]
    public async Task Shelf_OfAPortalWithTheNameOfOneThatWasDeleted_IsEmpty_AndTheOldOneGoesInTime()
    {
        var (keeper, shelf, _, portal) = await KeeperAsync(new());
        var taken = (await TakeAsync(keeper, portal, byHand: true)).Backup!;
        var successor = portal with { CreatedUtc = portal.CreatedUtc.AddSeconds(1) };

        Assert.Empty(shelf.List(successor));
        Assert.Null(shelf.Find(successor, taken.Id));
        Assert.Null(await keeper.TryAsync(successor, taken.Id, new(), CancellationToken.None));

        // That a portal is not registered is not enough: the registry may be what was lost.
        Assert.Equal(0, shelf.Sweep([successor], portal.CreatedUtc.AddYears(1)));
        shelf.Leave(portal, _time.GetUtcNow());
        Assert.Equal(0, shelf.Sweep([successor], _time.GetUtcNow().AddDays(13)));
        Assert.Equal(0, shelf.Sweep([portal], _time.GetUtcNow().AddDays(15)));
        Assert.Single(shelf.List(portal));
        Assert.Equal(1, shelf.Sweep([successor], _time.GetUtcNow().AddDays(15)));
        Assert.Empty(shelf.List(portal));
    }

    [Fact]
    public async Task DeletePortal_WithItsBackups_LeavesNone_AndWithoutLeavesANote()
    {
        var host = await hosts.StartAsync(postgres: false);
        var keeper = host.Services.GetRequiredService<BackupKeeper>();
        var shelf = host.Services.GetRequiredService<BackupShelf>();
        foreach (var withBackups in new[] { false, true })
        {
            await GivenBackups.ComposeAsync(host);
            var portal = (await host.Services.GetRequiredService<PortalDirectory>().FindAsync("vest", CancellationToken.None))!.Record;
            Assert.Empty(shelf.List(portal));
            await TakeAsync(keeper, portal, byHand: true);
            Assert.Null((await host.Services.GetRequiredService<PortalAdministration>().DeleteAsync("vest", withBackups, CancellationToken.None)).Problem);
            Assert.Equal(withBackups ? 0 : 1, shelf.List(portal).Count);
        }

        Assert.Equal(1, shelf.Sweep([], _time.GetUtcNow().AddDays(15)));
        Assert.Empty(Directory.EnumerateDirectories(shelf.Root));
    }

    [Fact]
    public async Task Take_WhereTheDiskHasSpoiledAFile_IsIncomplete_AndTheLastThatHasItStays_UntilItIsUploadedAgain()
    {
        var host = await hosts.StartAsync(postgres: false);
        await GivenBackups.ComposeAsync(host);
        var (keeper, shelf, _, portal) = await KeeperAsync(new() { Kept = 1 }, host);
        var whole = (await TakeAndTryAsync()).Id;
        var path = MediaFiles.PathOf(Path.Combine(host.DataPath, "Portals", "vest", "media"), MediaFiles.Hash(GivenBackups.Png));

        // One that cannot be opened keeps the rest from nothing either.
        File.Delete(path);
        Directory.CreateDirectory(path);
        Assert.Equal(1, (await TakeAndTryAsync()).MissingFiles);
        Directory.Delete(path);
        await File.WriteAllBytesAsync(path, new byte[GivenBackups.Png.Length]);
        var spoiled = await TakeAndTryAsync();

        Assert.True(spoiled is { MissingFiles: 1, Trial.Passed: true });
        Assert.Equal(MediaFiles.Hash(GivenBackups.Png), Assert.Single(shelf.MissingOf(portal, spoiled.Id)));
        Assert.Equal(BackupHealth.Incomplete, keeper.Health(portal, TimeZoneInfo.Utc));
        shelf.Prune(portal, _time.GetUtcNow());
        Assert.Equal([spoiled.Id, whole], shelf.List(portal).Select(backup => backup.Id));

        await GivenBackups.InAsync(host, "vest", async services =>
        {
            await services.GetRequiredService<IMediaStore>().StoreAsync("billeder/plan.png", GivenBackups.Png, CancellationToken.None);
            return true;
        });
        var mended = await TakeAndTryAsync();
        Assert.Equal(BackupHealth.Fine, keeper.Health(portal, TimeZoneInfo.Utc));
        shelf.Prune(portal, _time.GetUtcNow());
        Assert.Equal([mended.Id], shelf.List(portal).Select(backup => backup.Id));

        async Task<StoredBackup> TakeAndTryAsync()
        {
            _time.Pass(TimeSpan.FromMinutes(1));
            var taken = (await TakeAsync(keeper, portal, byHand: true)).Backup!;
            return (await keeper.TryAsync(portal, taken.Id, new(), CancellationToken.None))!.Backup!;
        }
    }

    [Fact]
    public async Task Round_WhereThereIsNoRoom_WritesNothing_AndTriesMoreSeldomEachTime()
    {
        var (keeper, shelf, run, portal) = await KeeperAsync(new() { ReserveMegabytes = 1_000_000_000 });
        _time.Pass(TimeSpan.FromDays(1));
        foreach (var (minutes, times) in new[] { (0, 1), (9, 1), (1, 2), (59, 2), (1, 3), (359, 3), (1, 4) })
        {
            _time.Pass(TimeSpan.FromMinutes(minutes));
            await run.RunDailyAsync(portal, TimeZoneInfo.Utc, CancellationToken.None);
            Assert.Equal(times, shelf.FailureOf(portal)?.Times);
        }

        Assert.Equal(BackupKeeper.NoRoom, shelf.FailureOf(portal)?.Code);
        Assert.Equal(BackupHealth.NoRoom, keeper.Health(portal, TimeZoneInfo.Utc));
        Assert.Empty(shelf.List(portal));
    }

    [Fact]
    public async Task Round_WhereTheStateCannotBeNoted_TakesTheBackup_OrTellsWhyNot()
    {
        var folder = Path.Combine(hosts.Folder, $"{Guid.NewGuid():N}");
        var (full, shelf, none, portal) = await KeeperAsync(new() { Folder = folder, ReserveMegabytes = 1_000_000_000 });
        Directory.CreateDirectory(Path.Combine(shelf.FolderOf(portal), "take.json")); // where it stands, no file can be written
        _time.Pass(TimeSpan.FromDays(1));
        await none.RunDailyAsync(portal, TimeZoneInfo.Utc, CancellationToken.None);
        Assert.Equal(BackupHealth.NoRoom, full.Health(portal, TimeZoneInfo.Utc));

        var (keeper, _, run, _) = await KeeperAsync(new() { Folder = folder });
        _time.Pass(TimeSpan.FromDays(1));
        await run.RunDailyAsync(portal, TimeZoneInfo.Utc, CancellationToken.None);

        Assert.True(Assert.Single(shelf.List(portal)).Trial?.Passed);
        Assert.Equal(BackupHealth.Fine, keeper.Health(portal, TimeZoneInfo.Utc));
    }

    [SkippableFact]
    public async Task Round_WhereTheDiskLetsNobodyWork_IsNotTakenForSomebodyElsesWork()
    {
        Skip.If(OperatingSystem.IsWindows(), "Links need a right there.");
        var (keeper, shelf, run, portal) = await KeeperAsync(new());
        Directory.CreateDirectory(shelf.FolderOf(portal));
        var held = Path.Combine(shelf.FolderOf(portal), "held");
        File.CreateSymbolicLink(held, held); // leads nowhere, which is no lock
        _time.Pass(TimeSpan.FromDays(1));

        await run.RunDailyAsync(portal, TimeZoneInfo.Utc, CancellationToken.None);

        Assert.ThrowsAny<IOException>(() => shelf.TryHold(portal));
        Assert.Equal(BackupHealth.Failed, keeper.Health(portal, TimeZoneInfo.Utc));
    }

    [Fact]
    public async Task Health_WhereNoneCouldBeTriedForADay_IsUntried_UntilOneIs()
    {
        var folder = Path.Combine(hosts.Folder, $"{Guid.NewGuid():N}");
        var (keeper, _, run, portal) = await KeeperAsync(new() { Folder = folder });
        _time.Pass(TimeSpan.FromDays(1));
        await run.RunDailyAsync(portal, TimeZoneInfo.Utc, CancellationToken.None);
        var (_, _, untrying, _) = await KeeperAsync(new() { Folder = folder, Try = false });
        foreach (var told in new[] { BackupHealth.Fine, BackupHealth.Untried })
        {
            _time.Pass(TimeSpan.FromDays(1));
            await untrying.RunDailyAsync(portal, TimeZoneInfo.Utc, CancellationToken.None);
            Assert.Equal(told, keeper.Health(portal, TimeZoneInfo.Utc));
        }

        var (unasked, shelf, _, _) = await KeeperAsync(new() { Folder = folder, Try = false });
        Assert.Equal(BackupHealth.Fine, unasked.Health(portal, TimeZoneInfo.Utc));
        await keeper.TryAsync(portal, shelf.List(portal)[0].Id, new(), CancellationToken.None);
        Assert.Equal(BackupHealth.Fine, keeper.Health(portal, TimeZoneInfo.Utc));
    }

    [Fact]
    public async Task Round_WhereTheTrialCannotRun_EndsWithWhy_AndKeepsTheBackup()
    {
        var (keeper, shelf, run, portal) = await KeeperAsync(new());
        _time.Pass(TimeSpan.FromDays(1));
        await using (await (await hosts.TakenAsync()).Host.Services.GetRequiredService<PortalClaims>().TryTakeAsync(portal.Name, CancellationToken.None))
        {
            await run.RunDailyAsync(portal, TimeZoneInfo.Utc, CancellationToken.None);
        }

        var (taken, job) = (Assert.Single(shelf.List(portal)), shelf.JobOf(portal, BackupJobKind.Take)!);
        Assert.Null(taken.Trial);
        Assert.Equal((BackupJobState.Failed, BackupKeeper.Busy, taken.Id), (job.State, job.Code, job.BackupId));
        Assert.Equal(BackupHealth.Fine, keeper.Health(portal, TimeZoneInfo.Utc)); // until a day has gone by without a trial
    }

    [Fact]
    public async Task Round_BesideABackupAndAFailureOfAWrongClock_GoesOnEachDay()
    {
        var (keeper, shelf, run, portal) = await KeeperAsync(new() { Kept = 1 });
        var ahead = _time.GetUtcNow().AddYears(1);
        var path = shelf.PathOf(portal, BackupShelf.IdOf(portal, ahead));
        Directory.CreateDirectory(shelf.FolderOf(portal));
        await File.WriteAllTextAsync(path, "En kopi");
        BackupShelf.Write(path, new(ByHand: false, [], null));
        shelf.Failed(portal, BackupKeeper.Unexpected, ahead);
        _time.Pass(TimeSpan.FromDays(2));

        Assert.True(keeper.IsDue(portal, TimeZoneInfo.Utc));
        await run.RunDailyAsync(portal, TimeZoneInfo.Utc, CancellationToken.None);

        Assert.Equal(BackupHealth.Fine, keeper.Health(portal, TimeZoneInfo.Utc));
        var kept = Assert.Single(shelf.List(portal)); // of two, the one that is newer in truth
        Assert.Equal(_time.GetUtcNow(), kept.TakenUtc, TimeSpan.FromMinutes(5));
        _time.Pass(TimeSpan.FromDays(2));
        Assert.Equal(BackupHealth.Overdue, keeper.Health(portal, TimeZoneInfo.Utc));
    }

    [Fact]
    public async Task Restore_WhereThereIsNoRoomToBuildUp_IsRefusedBeforeAnythingIsDone()
    {
        var folder = Path.Combine(hosts.Folder, $"{Guid.NewGuid():N}");
        var (keeper, shelf, _, portal) = await KeeperAsync(new() { Folder = folder });
        var taken = (await TakeAsync(keeper, portal, byHand: true)).Backup!;
        var (_, full, run, _) = await KeeperAsync(new() { Folder = folder, ReserveMegabytes = 1_000_000_000 });
        var queue = ActivatorUtilities.CreateInstance<BackupQueue>((await hosts.TakenAsync()).Host.Services, full, _time);
        var place = queue.TryEnter(portal)!;
        place.Go(queue.NewJob(BackupJobKind.Restore) with { BackupId = taken.Id }, BackupJobState.Waiting);

        await run.RunAsync(place, CancellationToken.None);

        var job = shelf.JobOf(portal, BackupJobKind.Restore)!;
        Assert.Equal((BackupJobState.Failed, BackupKeeper.NoRoom, null), (job.State, job.Code, job.BeforeId));
        Assert.Equal(taken.Id, Assert.Single(shelf.List(portal)).Id);
    }

    private static Task<BackupOutcome> TakeAsync(BackupKeeper keeper, PortalRecord portal, bool byHand) =>
        keeper.TakeAsync(portal, byHand, record: null, new(), CancellationToken.None);

    /// <summary>A keeper by the test's clock, with a shelf of its own.</summary>
    private async Task<(BackupKeeper Keeper, BackupShelf Shelf, BackupRun Run, PortalRecord Portal)> KeeperAsync(BackupOptions options, RunningHost? of = null)
    {
        var services = (of ?? (await hosts.TakenAsync()).Host).Services;
        var own = Options.Create(options with { Folder = options.Folder ?? Path.Combine(hosts.Folder, $"{Guid.NewGuid():N}") });
        var shelf = ActivatorUtilities.CreateInstance<BackupShelf>(services, own);
        var keeper = ActivatorUtilities.CreateInstance<BackupKeeper>(services, shelf, own, _time, NullLogger<BackupKeeper>.Instance);
        var queue = ActivatorUtilities.CreateInstance<BackupQueue>(services, shelf, _time);
        var restore = ActivatorUtilities.CreateInstance<RestoreRun>(services, shelf, keeper);
        var run = ActivatorUtilities.CreateInstance<BackupRun>(services, queue, shelf, keeper, restore);
        var portal = (await services.GetRequiredService<PortalDirectory>().FindAsync("vest", CancellationToken.None))!;
        return (keeper, shelf, run, portal.Record with { CreatedUtc = _time.GetUtcNow() });
    }
}
