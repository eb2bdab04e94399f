using System.Net;
using HousingFirst.IntegrationTests.Portals;
using HousingFirst.Platform.Backups;
using HousingFirst.Platform.Portals;
using HousingFirst.Sdk.Audit;
using HousingFirst.Sdk.Backups;
using HousingFirst.Testing.Hosting;
using Microsoft.Extensions.DependencyInjection;

namespace HousingFirst.IntegrationTests.Backups;

/// <summary>Work with backups goes on outside of requests: the page answers at once, and says what waits, what runs and what came of it.</summary>
[Collection(HostCollection.Name)]
public sealed class BackupJobTests(HostFixture fixture)
{
    private static readonly Uri Page = new(GivenBackups.Page, UriKind.Relative);

    [Fact]
    public async Task Take_BehindOtherWork_AnswersAtOnceAndIsDoneInItsTurn()
    {
        var (portal, admin, record) = await GivenAsync();
        var other = (await GivenAsync()).Record;
        var (queue, pauses) = (Get<BackupQueue>(), Get<PortalPauses>());

        // A restore waits for a visitor of its portal, and the others for it.
        var visit = pauses.TryEnter(other.Name)!;
        Assert.Null(await queue.AskAsync(other, BackupJobKind.Restore, "ingen", "nogen", () => Task.CompletedTask));
        using var asked = await TestPortal.PostAsync(admin, $"{GivenBackups.Page}?handler=Take", [], formOn: GivenBackups.Page);
        var waiting = await TextAsync(admin, asked.Headers.Location!);
        using var second = await TestPortal.PostAsync(admin, $"{GivenBackups.Page}?handler=Take", [], formOn: GivenBackups.Page);
        var busy = await TextAsync(admin, second.Headers.Location!);

        Assert.Contains("En kopi venter på tur", waiting, StringComparison.Ordinal);
        Assert.Contains("Bedt om af Test, ", waiting, StringComparison.Ordinal);
        Assert.Contains("http-equiv=\"refresh\"", waiting, StringComparison.Ordinal);
        Assert.Contains("Der arbejdes allerede på portalens kopier", busy, StringComparison.Ordinal);
        visit.Dispose();
        await OverAsync(record);
        var done = await TextAsync(admin, Page);
        Assert.Contains("Kopien er taget", done, StringComparison.Ordinal);
        Assert.DoesNotContain("http-equiv=\"refresh\"", done, StringComparison.Ordinal);
        var trail = await portal.RunAsync(services => services.GetRequiredService<IAuditReader>()
            .ListAsync(new() { Kind = AuditKinds.PortalBackedUp }, 0, 10, CancellationToken.None));
        Assert.Equal(AuditActor.Account, Assert.Single(trail).Actor);
    }

    [Fact]
    public async Task Take_ThatTheHostDidNotFinish_IsToldAndLeavesNoFile()
    {
        var (_, admin, record) = await GivenAsync();
        var shelf = Get<BackupShelf>();
        Begin(shelf, record);
        var half = shelf.PathOf(record, BackupShelf.IdOf(record, TimeProvider.System.GetUtcNow())) + ".abc.writing";
        await File.WriteAllTextAsync(half, "halvt");

        // Told at once, by whichever host is asked; noted by the one that looks after it.
        Assert.Contains("Serveren stoppede, før det var færdigt", await TextAsync(admin, Page), StringComparison.Ordinal);
        Get<BackupRun>().CloseUnfinished(record);

        Assert.False(File.Exists(half));
        Assert.Equal(BackupQueue.Interrupted, shelf.JobOf(record, BackupJobKind.Take)?.Code);
        var page = await TextAsync(admin, Page);
        Assert.Contains("Der er ingen kopier endnu", page, StringComparison.Ordinal);
        Assert.Contains("Kopien blev ikke taget", page, StringComparison.Ordinal);
        Assert.DoesNotContain("Den seneste kopi kunne ikke tages", page, StringComparison.Ordinal); // said once
        Assert.Contains("Sikkerhedskopien kunne ikke tages", await TextAsync(admin, new("admin", UriKind.Relative)), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Take_OnAnotherHost_IsShownAsRunningAndLeftAlone()
    {
        var (_, admin, record) = await GivenAsync();
        var shelf = Get<BackupShelf>();
        Begin(shelf, record);
        using (shelf.TryHold(record))
        {
            Get<BackupRun>().CloseUnfinished(record);
            Assert.Contains("Der tages en kopi", await TextAsync(admin, Page), StringComparison.Ordinal);
            Assert.Equal(BackupJobState.Taking, shelf.JobOf(record, BackupJobKind.Take)?.State);
        }
    }

    [Fact]
    public async Task Try_OfASpoiledBackup_IsToldOnThePageAndOnTheWorkList()
    {
        var (_, admin, record) = await GivenAsync();
        var older = await GivenBackups.TakeAsync(admin);
        await GivenBackups.TakeAsync(admin);
        var path = Get<BackupShelf>().Find(record, older)!;
        await using (var file = File.OpenWrite(path))
        {
            file.SetLength(file.Length / 2);
        }

        var page = await GivenBackups.PressAsync(admin, "Try", older);

        Assert.Contains("kan ikke gendannes</h2>", page, StringComparison.Ordinal);
        Assert.Contains("Fejl backup.damaged", page, StringComparison.Ordinal);
        Assert.Contains("En sikkerhedskopi blev ikke prøvet til ende", await TextAsync(admin, new("admin", UriKind.Relative)), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Daily_ThatCouldNotBeTried_IsToldUntilItIs()
    {
        const string Told = "er taget, men kunne ikke prøves";
        var (_, admin, record) = await GivenAsync();
        var id = await GivenBackups.TakeAsync(admin);
        var now = TimeProvider.System.GetUtcNow();
        Get<BackupShelf>().Write(record, new(BackupJobKind.Take, BackupJobState.Failed, now, now) { BackupId = id, Code = "backup.no-room" });

        var page = await TextAsync(admin, Page);

        Assert.Contains(Told, page, StringComparison.Ordinal);
        Assert.Contains("Der er ikke plads på serverens disk til at bygge kopien op", page, StringComparison.Ordinal);
        Assert.DoesNotContain("Kopien blev ikke taget", page, StringComparison.Ordinal);
        Assert.Contains("En sikkerhedskopi blev ikke prøvet til ende", await TextAsync(admin, new("admin", UriKind.Relative)), StringComparison.Ordinal);
        Assert.DoesNotContain(Told, await GivenBackups.PressAsync(admin, "Try", id), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Backup_DatedAheadOfTheClock_IsToldAndNotTakenForTheNewest()
    {
        var (_, admin, record) = await GivenAsync();
        var shelf = Get<BackupShelf>();
        var id = BackupShelf.IdOf(record, TimeProvider.System.GetUtcNow().AddYears(1));
        Directory.CreateDirectory(shelf.FolderOf(record));
        await File.WriteAllTextAsync(shelf.PathOf(record, id), "En kopi");

        var page = await TextAsync(admin, Page);

        Assert.Contains("Forkert dato", page, StringComparison.Ordinal);
        Assert.Matches("<dt>Seneste kopi</dt>\\s*<dd>Ingen</dd>", page);
        Assert.Contains("Kopiens dato er forkert", await TextAsync(admin, new($"{GivenBackups.Page}/gendan?id={id}", UriKind.Relative)), StringComparison.Ordinal);
    }

    private T Get<T>()
        where T : notnull => fixture.Host.Services.GetRequiredService<T>();

    private static void Begin(BackupShelf shelf, PortalRecord record)
    {
        var now = TimeProvider.System.GetUtcNow();
        shelf.TryHold(record)!.Dispose();
        shelf.Write(record, new(BackupJobKind.Take, BackupJobState.Taking, now, now) { AskedBy = "nogen" });
    }

    private async Task OverAsync(PortalRecord record)
    {
        using var patience = new CancellationTokenSource(TimeSpan.FromMinutes(2));
        while (!Get<BackupQueue>().JobsOf(record).All(job => job.IsOver))
        {
            await Task.Delay(TimeSpan.FromMilliseconds(20), patience.Token);
        }
    }

    private async Task<(TestPortal Portal, HttpClient Admin, PortalRecord Record)> GivenAsync()
    {
        var portal = await fixture.Host.PortalAsync("kursushus");
        var record = (await Get<PortalDirectory>().FindAsync(portal.Name, CancellationToken.None))!.Record;
        return (portal, await portal.SignInAsync("Administrator"), record);
    }

    private static async Task<string> TextAsync(HttpClient client, Uri address) => WebUtility.HtmlDecode(await client.GetStringAsync(address));
}
