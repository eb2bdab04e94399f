using HousingFirst.Platform.Backups;
using HousingFirst.Sdk.Backups;

namespace HousingFirst.UnitTests.Backups;

/// <summary>Nightly backups must not fill the disk, and must not cost the one that a provider needs.</summary>
public sealed class BackupRetentionTests
{
    private static readonly DateTimeOffset Now = new(2026, 11, 22, 3, 0, 0, TimeSpan.Zero);

    [Fact]
    public void TooLarge_BeyondTheBound_TheOldestGo() => Assert.Equal(
        ["4", "3"], Ids(BackupRetention.TooLarge([Good(0, 40), Good(1, 40), Good(2, 40), Good(3, 40), Good(4, 40)], 120, isTried: true, null, Now)));

    [Fact]
    public void TooLarge_WithinTheBoundOrWithoutOne_NoneGoes()
    {
        StoredBackup[] all = [Good(0, 40), Good(1, 40), Good(2, 40)];
        Assert.Empty(BackupRetention.TooLarge(all, 120, isTried: true, null, Now));
        Assert.Empty(BackupRetention.TooLarge(all, null, isTried: true, null, Now));
    }

    [Fact]
    public void TooLarge_BeforeTheNewestIsKnownToBeGood_NoneGoes()
    {
        Assert.Empty(BackupRetention.TooLarge([Untried(0, 90), Good(1, 90)], 100, isTried: true, null, Now));
        Assert.Empty(BackupRetention.TooLarge([Broken(0, 90), Good(1, 90), Untried(2, 90)], 100, isTried: true, null, Now));
        Assert.Equal(["1"], Ids(BackupRetention.TooLarge([Untried(0, 90), Untried(1, 90)], 100, isTried: false, null, Now)));
        Assert.Empty(BackupRetention.TooLarge([Broken(0, 90), Untried(1, 90), Untried(2, 90)], 100, isTried: false, null, Now));
    }

    [Fact]
    public void TooLarge_TheOnlyGoodOneAndTheOnlyWholeOne_Stay()
    {
        StoredBackup[] all = [Untried(0, 90), Untried(1, 90), Good(5, 90)];
        Assert.Equal(["1"], Ids(BackupRetention.TooLarge(all, 100, isTried: false, null, Now)));

        StoredBackup[] spoiled = [Good(0, 90) with { MissingFiles = 2 }, Good(1, 90) with { MissingFiles = 2 }, Good(9, 90)];
        Assert.Equal(["1"], Ids(BackupRetention.TooLarge(spoiled, 100, isTried: true, null, Now)));
    }

    [Fact]
    public void TooLarge_OfTheLastDayAndAtWork_Stay()
    {
        StoredBackup[] all = [Good(0, 90), Good(0.5, 90), Good(0.9, 90), Good(1, 90), Good(2, 90)];
        Assert.Equal(["2", "1"], Ids(BackupRetention.TooLarge(all, 100, isTried: true, null, Now)));
        Assert.Equal(["1"], Ids(BackupRetention.TooLarge(all, 100, isTried: true, held: "2", Now)));
    }

    [Fact]
    public void TooMany_OfEachSort_TheOldestGo() => Assert.Equal(
        ["3", "4"], Ids(BackupRetention.TooMany([Good(0, 1), Good(1, 1) with { ByHand = true }, Good(2, 1) with { ByHand = true }, Good(3, 1), Good(4, 1)], 1, held: "2")));

    private static IEnumerable<string> Ids(IEnumerable<StoredBackup> backups) => backups.Select(backup => backup.Id);

    private static StoredBackup Good(double daysAgo, long bytes) => Untried(daysAgo, bytes) with { Trial = new(Now, null, 1, 0, true) };

    private static StoredBackup Broken(double daysAgo, long bytes) => Untried(daysAgo, bytes) with { Trial = new(Now, "backup.damaged", 0, 0, false) };

    private static StoredBackup Untried(double daysAgo, long bytes) =>
        new(FormattableString.Invariant($"{daysAgo}"), Now.AddDays(-daysAgo), bytes, ByHand: false, 0, null);
}
