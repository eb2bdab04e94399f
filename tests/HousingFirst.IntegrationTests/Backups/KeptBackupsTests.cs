using HousingFirst.IntegrationTests.Security;
using HousingFirst.Platform.Backups;
using HousingFirst.Platform.Portals;
using HousingFirst.Sdk.Backups;
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
        var (keeper, shelf, portal) = await KeeperAsync(new() { Kept = 3 });
        await keeper.TakeAsync(portal.Name, byHand: true, CancellationToken.None);
        for (var day = 0; day < 4; day++)
        {
            _time.Pass(TimeSpan.FromDays(1));
            await keeper.RoundAsync(portal, TimeZoneInfo.Utc, CancellationToken.None);
            await keeper.RoundAsync(portal, TimeZoneInfo.Utc, CancellationToken.None);
        }

        var kept = shelf.List(portal.Name);
        Assert.Equal([false, false, false, true], kept.Select(backup => backup.ByHand));
        Assert.All(kept.Where(backup => !backup.ByHand), backup => Assert.True(backup.Trial is { Passed: true, IsTrailWhole: true, Documents: > 0 }));
        Assert.Equal(BackupHealth.Fine, keeper.Health(portal, TimeZoneInfo.Utc));
    }

    [Fact]
    public async Task Health_OfAPortalWithoutBackupsForADay_IsOverdue_AndOfOneWithoutPlanUnplanned()
    {
        var (keeper, _, portal) = await KeeperAsync(new());
        Assert.Equal(BackupHealth.Fine, keeper.Health(portal, TimeZoneInfo.Utc));
        _time.Pass(TimeSpan.FromDays(2));
        Assert.Equal(BackupHealth.Overdue, keeper.Health(portal, TimeZoneInfo.Utc));
        await keeper.RoundAsync(portal, TimeZoneInfo.Utc, CancellationToken.None);
        Assert.Equal(BackupHealth.Fine, keeper.Health(portal, TimeZoneInfo.Utc));

        var (other, shelf, _) = await KeeperAsync(new() { Daily = false });
        await other.RoundAsync(portal, TimeZoneInfo.Utc, CancellationToken.None);
        Assert.Empty(shelf.List(portal.Name));
        Assert.Equal(BackupHealth.Unplanned, other.Health(portal, TimeZoneInfo.Utc));
    }

    [Fact]
    public async Task Take_WhereNothingCanBeWritten_IsToldUntilItSucceeds()
    {
        var inTheWay = hosts.NewFile();
        await File.WriteAllTextAsync(inTheWay, "Her er ingen mappe");
        var (keeper, _, portal) = await KeeperAsync(new() { Folder = inTheWay });

        var outcome = await keeper.TakeAsync(portal.Name, byHand: false, CancellationToken.None);

        Assert.NotNull(outcome.Code);
        Assert.Null(outcome.Backup);
        Assert.Equal(BackupHealth.Failed, keeper.Health(portal, TimeZoneInfo.Utc));
        File.Delete(inTheWay);
        _time.Pass(TimeSpan.FromMinutes(10));
        Assert.Null((await keeper.TakeAsync(portal.Name, byHand: false, CancellationToken.None)).Code);
        Assert.Equal(BackupHealth.Fine, keeper.Health(portal, TimeZoneInfo.Utc));
    }

    [Fact]
    public async Task Try_OfAFileThatWasSpoiled_SaysSo_AndTheNewestGoodOneIsNeverRemoved()
    {
        var (keeper, shelf, portal) = await KeeperAsync(new() { Kept = 1 });
        var good = (await keeper.TakeAsync(portal.Name, byHand: true, CancellationToken.None)).Backup!;
        Assert.Null((await keeper.TryAsync(portal.Name, good.Id, CancellationToken.None))!.Code);
        _time.Pass(TimeSpan.FromHours(1));
        var bad = (await keeper.TakeAsync(portal.Name, byHand: true, CancellationToken.None)).Backup!;
        var path = shelf.Find(portal.Name, bad.Id)!;
        var bytes = await File.ReadAllBytesAsync(path);
        bytes[bytes.Length / 2] ^= 0xff;
        await File.WriteAllBytesAsync(path, bytes);

        var outcome = await keeper.TryAsync(portal.Name, bad.Id, CancellationToken.None);

        Assert.Equal("backup.damaged", outcome!.Code);
        Assert.Equal(BackupHealth.Broken, keeper.Health(portal, TimeZoneInfo.Utc));
        _time.Pass(TimeSpan.FromHours(1));
        var last = (await keeper.TakeAsync(portal.Name, byHand: true, CancellationToken.None)).Backup!;
        Assert.Equal([last.Id, good.Id], shelf.List(portal.Name).Select(backup => backup.Id));
    }

    [Fact]
    public async Task Take_WhileAnotherIsTaken_IsBusy_AndLeftoversOfTheDeadGo()
    {
        var (keeper, shelf, portal) = await KeeperAsync(new());
        using (shelf.TryTake(portal.Name))
        {
            Assert.Equal(BackupKeeper.Busy, (await keeper.TakeAsync(portal.Name, byHand: true, CancellationToken.None)).Code);
            Assert.Equal(BackupHealth.Fine, keeper.Health(portal, TimeZoneInfo.Utc));
        }

        // Twice within a second is no failure.
        var path = shelf.PathOf(portal.Name, BackupShelf.IdOf(portal.Name, _time.GetUtcNow()));
        var next = shelf.PathOf(portal.Name, BackupShelf.IdOf(portal.Name, _time.GetUtcNow().AddSeconds(1)));
        await File.WriteAllTextAsync(path, "");
        await File.WriteAllTextAsync(next, "");
        Assert.Equal(BackupKeeper.Busy, (await keeper.TakeAsync(portal.Name, byHand: true, CancellationToken.None)).Code);
        Assert.Equal(BackupHealth.Fine, keeper.Health(portal, TimeZoneInfo.Utc));
        File.Delete(path);
        File.Delete(next);

        var folder = Path.GetDirectoryName(shelf.PathOf(portal.Name, "x"))!;
        await File.WriteAllTextAsync(Path.Combine(folder, "vest-20261122T030000Z.zip.abc.writing"), "halvt");
        await keeper.TakeAsync(portal.Name, byHand: true, CancellationToken.None);
        Assert.Empty(Directory.EnumerateFiles(folder, "*.writing"));
    }

    [Theory]
    [InlineData("../vest/vest-20261122T030000Z")]
    [InlineData("ost-20261122T030000Z")]
    [InlineData("vest-..")]
    [InlineData("")]
    public async Task Find_OfWhatNamesNoBackup_LeadsNowhere(string id)
    {
        var (keeper, shelf, portal) = await KeeperAsync(new());
        await keeper.TakeAsync(portal.Name, byHand: true, CancellationToken.None);
        Assert.Null(shelf.Find(portal.Name, id));
        Assert.Null(await keeper.TryAsync(portal.Name, id, CancellationToken.None));
    }

    /// <summary>A keeper by the test's clock, with a shelf of its own.</summary>
    private async Task<(BackupKeeper Keeper, BackupShelf Shelf, PortalRecord Portal)> KeeperAsync(BackupOptions options)
    {
        var (host, _) = await hosts.TakenAsync();
        var own = Options.Create(options with { Folder = options.Folder ?? Path.Combine(hosts.Folder, $"{Guid.NewGuid():N}") });
        var shelf = new BackupShelf(own, host.Services.GetRequiredService<DataFolder>());
        var keeper = new BackupKeeper(
            shelf, host.Services.GetRequiredService<PortalBackup>(), host.Services.GetRequiredService<PortalRestore>(), own, _time, NullLogger<BackupKeeper>.Instance);
        var portal = (await host.Services.GetRequiredService<PortalDirectory>().FindAsync("vest", CancellationToken.None))!;
        return (keeper, shelf, portal.Record with { CreatedUtc = _time.GetUtcNow() });
    }
}
