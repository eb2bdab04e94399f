using System.Text;
using HousingFirst.IntegrationTests.Content;
using HousingFirst.IntegrationTests.Documents;
using HousingFirst.Sdk.Media;

namespace HousingFirst.IntegrationTests.Media;

[Collection("SQLite")]
public sealed class MediaStoreTests(SqliteFixture fixture)
{
    [Fact]
    public async Task Store_File_IsReadBackWhateverTheCaseOfItsPath()
    {
        await using var portal = await ContentPortal.StartAsync(fixture);

        Assert.True(await StoreAsync(portal, "Billeder/Hus.TXT", "et"));

        Assert.Equal("et", await ReadAsync(portal, "billeder/hus.txt"));
        Assert.Null(await ReadAsync(portal, "billeder/andet.txt"));
        Assert.Null(await ReadAsync(portal, "../portal.db"));
    }

    [Fact]
    public async Task Store_SameBytesAgain_ChangesNothing()
    {
        await using var portal = await ContentPortal.StartAsync(fixture);
        await StoreAsync(portal, "a.txt", "et");

        Assert.False(await StoreAsync(portal, "a.txt", "et"));
        Assert.True(await StoreAsync(portal, "b.txt", "et"));
        Assert.Single(Directory.GetFiles(portal.MediaFolder, "*", SearchOption.AllDirectories));
    }

    [Fact]
    public async Task Store_OtherBytes_GivesAnotherAddressOnceItIsSaved()
    {
        await using var portal = await ContentPortal.StartAsync(fixture);
        await StoreAsync(portal, "a b.txt", "et");
        var before = await portal.DoAsync(request => request.Media.UrlAsync("a b.txt", default));

        await StoreAsync(portal, "a b.txt", "to");

        var after = await portal.DoAsync(request => request.Media.UrlAsync("a b.txt", default));
        Assert.StartsWith("~/media/a%20b.txt?v=", before, StringComparison.Ordinal);
        Assert.NotEqual(before, after);
        Assert.Equal("to", await ReadAsync(portal, "a b.txt"));
    }

    [Fact]
    public async Task Store_SessionThatIsCancelled_LeavesTheFormerFile()
    {
        await using var portal = await ContentPortal.StartAsync(fixture);
        await StoreAsync(portal, "a.txt", "et");

        await using (var request = await portal.OpenAsync())
        {
            await request.Media.StoreAsync("a.txt", Encoding.UTF8.GetBytes("to"), default);
            Assert.Equal("to", await ReadAsync(request, "a.txt"));
            await request.Session.CancelAsync();
            Assert.Equal("et", await ReadAsync(request, "a.txt"));
        }

        Assert.Equal("et", await ReadAsync(portal, "a.txt"));
    }

    [Fact]
    public async Task Sweep_OldFileThatNoRowNames_IsTakenAway()
    {
        await using var portal = await ContentPortal.StartAsync(fixture);
        await StoreAsync(portal, "a.txt", "et");
        await using (var request = await portal.OpenAsync())
        {
            await request.Media.StoreAsync("b.txt", Encoding.UTF8.GetBytes("to"), default);
            await request.Session.CancelAsync();
        }

        var fresh = await SweepAsync(portal);
        foreach (var file in Directory.GetFiles(portal.MediaFolder, "*", SearchOption.AllDirectories))
        {
            File.SetLastWriteTimeUtc(file, portal.Clock.GetUtcNow().UtcDateTime.AddHours(-2));
        }

        Assert.Equal(0, fresh);
        Assert.Equal(1, await SweepAsync(portal));
        Assert.Equal("et", await ReadAsync(portal, "a.txt"));
    }

    [Fact]
    public async Task Sweep_OldOrphanThatIsBeingStoredAgain_Stays()
    {
        await using var portal = await ContentPortal.StartAsync(fixture);
        await using (var request = await portal.OpenAsync())
        {
            await request.Media.StoreAsync("logo.txt", Encoding.UTF8.GetBytes("et"), default);
            await request.Session.CancelAsync();
        }

        var orphan = Directory.GetFiles(portal.MediaFolder, "*", SearchOption.AllDirectories).Single();
        File.SetLastWriteTimeUtc(orphan, portal.Clock.GetUtcNow().UtcDateTime.AddDays(-2));
        await using var storing = await portal.OpenAsync();
        await storing.Media.StoreAsync("logo.txt", Encoding.UTF8.GetBytes("et"), default);

        Assert.Equal(0, await SweepAsync(portal));
        await storing.Session.SaveChangesAsync(default);
        Assert.Equal("et", await ReadAsync(portal, "logo.txt"));
    }

    [Fact]
    public async Task Sweep_OldOrphanStoredAgainAfterItWasFound_Stays()
    {
        await using var portal = await ContentPortal.StartAsync(fixture);
        await using (var request = await portal.OpenAsync())
        {
            await request.Media.StoreAsync("logo.txt", Encoding.UTF8.GetBytes("et"), default);
            await request.Session.CancelAsync();
        }

        File.SetLastWriteTimeUtc(
            Directory.GetFiles(portal.MediaFolder, "*", SearchOption.AllDirectories).Single(), portal.Clock.GetUtcNow().UtcDateTime.AddDays(-2));
        await using var sweeping = await portal.OpenAsync();
        var found = sweeping.Sweep.FindOld();
        await using var storing = await portal.OpenAsync();
        await storing.Media.StoreAsync("logo.txt", Encoding.UTF8.GetBytes("et"), default);

        Assert.Single(found);
        Assert.Equal(0, await sweeping.Sweep.TakeAwayAsync(found, default));
        await storing.Session.SaveChangesAsync(default);
        Assert.Equal("et", await ReadAsync(portal, "logo.txt"));
    }

    [Fact]
    public async Task Sweep_AfterOneThatWasCutOff_PutsBackWhatIsNamed()
    {
        await using var portal = await ContentPortal.StartAsync(fixture);
        await StoreAsync(portal, "a.txt", "et");
        var file = Directory.GetFiles(portal.MediaFolder, "*", SearchOption.AllDirectories).Single();
        File.Move(file, file + ".swept");

        Assert.Equal(0, await SweepAsync(portal));
        Assert.Equal("et", await ReadAsync(portal, "a.txt"));
    }

    [Theory]
    [InlineData("a.exe")]
    [InlineData("../a.txt")]
    public async Task Store_PathThatIsRefused_Throws(string path)
    {
        await using var portal = await ContentPortal.StartAsync(fixture);

        await Assert.ThrowsAsync<MediaRefusedException>(() => StoreAsync(portal, path, "et"));
    }

    private static Task<bool> StoreAsync(ContentPortal portal, string path, string text) =>
        portal.DoAsync(request => request.Media.StoreAsync(path, Encoding.UTF8.GetBytes(text), default));

    private static async Task<int> SweepAsync(ContentPortal portal)
    {
        await using var request = await portal.OpenAsync();
        foreach (var file in Directory.GetFiles(portal.MediaFolder, "*", SearchOption.AllDirectories))
        {
            if (File.GetLastWriteTimeUtc(file) > portal.Clock.GetUtcNow().UtcDateTime)
            {
                File.SetLastWriteTimeUtc(file, portal.Clock.GetUtcNow().UtcDateTime);
            }
        }

        return await request.Sweep.RunAsync(default);
    }

    private static async Task<string?> ReadAsync(ContentPortal portal, string path)
    {
        await using var request = await portal.OpenAsync();
        return await ReadAsync(request, path);
    }

    private static async Task<string?> ReadAsync(ContentRequest request, string path)
    {
        await using var stream = await request.Media.OpenReadAsync(path, default);
        if (stream is null)
        {
            return null;
        }

        using StreamReader reader = new(stream);
        return await reader.ReadToEndAsync();
    }
}
