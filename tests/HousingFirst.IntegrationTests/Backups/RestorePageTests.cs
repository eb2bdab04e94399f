using System.Globalization;
using System.Net;
using System.Text.RegularExpressions;
using HousingFirst.Platform.Backups;
using HousingFirst.Platform.Portals;
using HousingFirst.Sdk.Audit;
using HousingFirst.Sdk.Backups;
using HousingFirst.Sdk.Documents;
using HousingFirst.Sdk.Portals;
using HousingFirst.Sdk.Security;
using HousingFirst.Testing.Hosting;
using Microsoft.Extensions.DependencyInjection;

namespace HousingFirst.IntegrationTests.Backups;

/// <summary>A portal that is being served is put back from the browser: whole, or not at all.</summary>
public sealed partial class RestorePageTests(BackupHosts hosts) : IClassFixture<BackupHosts>
{
    private const string List = GivenBackups.Page;
    private const string Page = List + "/gendan";

    [SkippableTheory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task Restore_OfAServedPortal_BringsBackWhatWasAndKeepsWhatIs(bool postgres)
    {
        var (portal, admin) = await GivenAsync(postgres);
        var id = await GivenBackups.TakeAsync(admin);
        await StoreAsync(portal, 2);

        using (var asked = await AskAsync(portal, admin, id))
        {
            Assert.Contains("Gendannelsen er sat i gang", await TextAsync(asked), StringComparison.Ordinal);
        }

        var job = await OverAsync(portal);
        Assert.Equal((BackupJobState.Done, null), (job.State, job.Code));
        Assert.Equal(3, await CountAsync(portal));
        using var again = await SignInAsync(portal);
        var page = WebUtility.HtmlDecode(await again.GetStringAsync(new Uri(List, UriKind.Relative)));
        Assert.Contains("Portalen er gendannet", page, StringComparison.Ordinal);
        Assert.Contains(job.BeforeId!, page, StringComparison.Ordinal); // done: one was taken before
        var who = await portal.RunAsync(services =>
            services.GetRequiredService<IAccounts>().FindByMailAsync(GivenBackups.Mail, CancellationToken.None));
        var restored = await portal.RunAsync(services => services.GetRequiredService<IAuditReader>()
            .ListAsync(new() { Kind = AuditKinds.PortalRestored }, 0, 10, CancellationToken.None));
        Assert.Equal(who!.Id, Assert.Single(restored).AccountId);
        Assert.True((await GivenBackups.VerifyAsync(portal.Host, portal.Name)).IsWhole);

        // What was there before stands in the backup that was taken first.
        using var forward = await AskAsync(portal, again, job.BeforeId!);
        Assert.Equal(BackupJobState.Done, (await OverAsync(portal)).State);
        Assert.Equal(5, await CountAsync(portal));
    }

    [Fact]
    public async Task Restore_OfADamagedBackup_LeavesThePortalAsItWas()
    {
        var (portal, admin) = await GivenAsync(postgres: false);
        var id = await GivenBackups.TakeAsync(admin);
        await StoreAsync(portal, 2);
        var path = Shelf(portal).Find(await RecordAsync(portal), id)!;
        var bytes = await File.ReadAllBytesAsync(path);
        Array.Fill(bytes, (byte)0, 1000, 5000);
        await File.WriteAllBytesAsync(path, bytes);

        using var asked = await AskAsync(portal, admin, id);
        var job = await OverAsync(portal);

        Assert.Equal((BackupJobState.Failed, "backup.damaged"), (job.State, job.Code));
        Assert.Equal(5, await CountAsync(portal));
        var page = WebUtility.HtmlDecode(await admin.GetStringAsync(new Uri(List, UriKind.Relative)));
        Assert.Contains("Portalen blev ikke gendannet", page, StringComparison.Ordinal);
        Assert.Contains("backup.damaged", page, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("en anden portal", TestPortal.Password, "Skriv portalens navn, som det står her")]
    [InlineData("", TestPortal.Password, "Skriv portalens navn, som det står her")]
    [InlineData(null, "en forkert adgangskode", "Adgangskoden er ikke rigtig")]
    [InlineData(null, "", "Adgangskoden er ikke rigtig")]
    public async Task Restore_WithoutNameAndPassword_IsNotBegun(string? name, string password, string told)
    {
        var (portal, admin) = await GivenAsync(postgres: false);
        var id = await GivenBackups.TakeAsync(admin);
        using var answer = await AskAsync(portal, admin, id, name, password);
        Assert.Contains(told, await TextAsync(answer), StringComparison.Ordinal);
        Assert.Null(await JobAsync(portal));
    }

    [Fact]
    public async Task Page_SaysWhatWillBeGone()
    {
        var (portal, admin) = await GivenAsync(postgres: false);
        var id = await GivenBackups.TakeAsync(admin);
        var before = PeopleChanged(await ShownAsync(admin, id));

        await portal.RunAsync(services => services.GetRequiredService<IAccounts>().CreateAsync(
            new("ny@vest.example", "Ny", TestPortal.Password, []), CancellationToken.None));

        Assert.Equal(before + 1, PeopleChanged(await ShownAsync(admin, id)));
    }

    [Fact]
    public async Task Page_ForSomebodyWhoMayTakeBackupsAlone_DoesNotExist()
    {
        var (portal, admin) = await GivenAsync(postgres: false);
        var id = await GivenBackups.TakeAsync(admin);
        await portal.RunAsync(async services =>
        {
            var roles = services.GetRequiredService<IRoles>();
            var made = Assert.IsType<RoleOutcome.Saved>(await roles.CreateAsync("Kopist", "", CancellationToken.None)).Role;
            return await roles.ChangeAsync(made.Name, made.Stamp, "", ["AccessAdmin", "ManageBackups"], CancellationToken.None);
        });
        using var keeper = await portal.SignInAsync("Kopist");
        using var answer = await keeper.GetAsync(new Uri($"{Page}?id={id}", UriKind.Relative));
        Assert.Equal(HttpStatusCode.NotFound, answer.StatusCode);
        Assert.DoesNotContain("/gendan?id=", await keeper.GetStringAsync(new Uri(List, UriKind.Relative)), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Portal_WhileItsPlaceIsTaken_IsClosedAndTheOthersAreNot()
    {
        var (portal, _) = await GivenAsync(postgres: false);
        await GivenBackups.ComposeAsync(portal.Host, "nabo");
        using var visitor = portal.Host.Client();
        var pauses = portal.Host.Services.GetRequiredService<PortalPauses>();
        using (pauses.Close(portal.Name))
        {
            using var shut = await visitor.GetAsync(new Uri($"/{portal.Name}/", UriKind.Relative));
            using var open = await visitor.GetAsync(new Uri("/nabo/", UriKind.Relative));
            Assert.Equal((HttpStatusCode.ServiceUnavailable, HttpStatusCode.OK), (shut.StatusCode, open.StatusCode));
            Assert.NotNull(shut.Headers.RetryAfter);
        }

        using var again = await visitor.GetAsync(new Uri($"/{portal.Name}/", UriKind.Relative));
        Assert.Equal(HttpStatusCode.OK, again.StatusCode);
    }

    [Fact]
    public async Task Restore_ThatTheHostDidNotFinish_IsToldAndNotBegunAgain()
    {
        var (portal, admin) = await GivenAsync(postgres: false);
        var id = await GivenBackups.TakeAsync(admin);
        var now = TimeProvider.System.GetUtcNow();
        Shelf(portal).Write(
            await RecordAsync(portal), new(BackupJobKind.Restore, BackupJobState.BuildingUp, now, now) { BackupId = id, AskedBy = "nogen" });

        portal.Host.Services.GetRequiredService<BackupRun>().CloseUnfinished(await RecordAsync(portal));

        Assert.Equal("backup.interrupted", (await JobAsync(portal))?.Code);
        var page = WebUtility.HtmlDecode(await admin.GetStringAsync(new Uri(List, UriKind.Relative)));
        Assert.Contains("Gendannelsen blev afbrudt", page, StringComparison.Ordinal);
        Assert.Contains("Se efter, om portalen er, som den var i kopien", page, StringComparison.Ordinal); // it may have been switched just before
    }

    [Fact]
    public async Task Restore_ThatWasDoneAndCouldNotBeNoted_IsNotToldAsCutShortLater()
    {
        var (portal, admin) = await GivenAsync(postgres: false);
        var id = await GivenBackups.TakeAsync(admin);
        var (record, services) = (await RecordAsync(portal), portal.Host.Services);
        var queue = ActivatorUtilities.CreateInstance<BackupQueue>(services);
        using var run = ActivatorUtilities.CreateInstance<BackupRun>(services, queue);
        var note = await NotePathAsync(portal, id);
        string under;
        using (var place = queue.TryEnter(record)!)
        {
            var job = place.Go(queue.NewJob(BackupJobKind.Restore) with { BackupId = id }, BackupJobState.BuildingUp);
            under = await File.ReadAllTextAsync(note);
            place.Go(job, BackupJobState.Done);
        }

        await File.WriteAllTextAsync(note, under); // as where the disk was full at the end

        run.CloseUnfinished(record);

        Assert.Equal((BackupJobState.Done, null), ((await JobAsync(portal))!.State, (await JobAsync(portal))!.Code));
    }

    [Fact]
    public async Task Restore_ThatCannotBeNoted_IsRefusedAndCanBeAskedForAgain()
    {
        var (portal, admin) = await GivenAsync(postgres: false);
        var id = await GivenBackups.TakeAsync(admin);
        var note = await NotePathAsync(portal, id);
        Directory.CreateDirectory(note); // where it stands, no file can be written

        using (var refused = await AskAsync(portal, admin, id))
        {
            Assert.Contains("Gendannelsen er ikke sat i gang", await TextAsync(refused), StringComparison.Ordinal);
        }

        Directory.Delete(note);
        using var again = await AskAsync(portal, admin, id);
        Assert.Contains("Gendannelsen er sat i gang", await TextAsync(again), StringComparison.Ordinal);
        Assert.Equal(BackupJobState.Done, (await OverAsync(portal)).State);
    }

    [Fact]
    public async Task Restore_WhoseStateCannotBeNoted_DoesNotEndTheWork()
    {
        var (portal, admin) = await GivenAsync(postgres: false);
        var id = await GivenBackups.TakeAsync(admin);
        var record = await RecordAsync(portal);
        var note = await NotePathAsync(portal, id);
        var clock = new SpoilingClock();
        var services = portal.Host.Services;
        var queue = ActivatorUtilities.CreateInstance<BackupQueue>(services, clock);
        using var run = ActivatorUtilities.CreateInstance<BackupRun>(services, queue);
        using var service = ActivatorUtilities.CreateInstance<BackupJobService>(services, queue, run);
        await service.StartAsync(CancellationToken.None);
        await AskedAsync(queue, record); // it listens once this is over

        clock.SpoilAfterAsking(note);
        await AskedAsync(queue, record);
        Assert.True(Directory.Exists(note));
        clock.Leave();
        Directory.Delete(note);

        await AskedAsync(queue, record);
        Assert.Equal((BackupJobState.Failed, "backup.no-file"), ((await JobAsync(portal))!.State, (await JobAsync(portal))!.Code));
        await service.StopAsync(CancellationToken.None);
    }

    private static async Task AskedAsync(BackupQueue queue, PortalRecord portal)
    {
        using var patience = new CancellationTokenSource(TimeSpan.FromMinutes(2));
        Assert.Null(await queue.AskAsync(portal, BackupJobKind.Restore, "ingen", "nogen", () => Task.CompletedTask));
        while (!queue.JobsOf(portal)[0].IsOver)
        {
            await Task.Delay(TimeSpan.FromMilliseconds(20), patience.Token);
        }
    }

    private static async Task<string> NotePathAsync(TestPortal portal, string id) =>
        Path.Combine(Path.GetDirectoryName(Shelf(portal).PathOf(await RecordAsync(portal), id))!, "restore.json");

    private static BackupShelf Shelf(TestPortal portal) => portal.Host.Services.GetRequiredService<BackupShelf>();

    private static async Task<PortalRecord> RecordAsync(TestPortal portal) =>
        (await portal.Host.Services.GetRequiredService<PortalDirectory>().FindAsync(portal.Name, CancellationToken.None))!.Record;

    private static async Task<BackupJob?> JobAsync(TestPortal portal) => Shelf(portal).JobOf(await RecordAsync(portal), BackupJobKind.Restore);

    private async Task<(TestPortal Portal, HttpClient Admin)> GivenAsync(bool postgres)
    {
        var host = await hosts.StartAsync(postgres);
        await GivenBackups.ComposeAsync(host);
        TestPortal portal = new(host, "vest", new Uri(host.Address, "/vest/"));
        return (portal, await SignInAsync(portal));
    }

    private static async Task<HttpClient> SignInAsync(TestPortal portal)
    {
        var client = portal.Client();
        using var answer = await TestPortal.PostAsync(
            client, "account/signin", new() { ["Mail"] = GivenBackups.Mail, ["Password"] = TestPortal.Password });
        Assert.Equal(HttpStatusCode.Redirect, answer.StatusCode);
        return client;
    }

    private static async Task<HttpResponseMessage> AskAsync(
        TestPortal portal, HttpClient admin, string id, string? name = null, string password = TestPortal.Password)
    {
        var title = await portal.RunAsync(services => Task.FromResult(services.GetRequiredService<ICurrentPortal>().Portal.Title));
        return await TestPortal.PostAsync(
            admin, $"{Page}?id={id}", new() { ["id"] = id, ["Form.Name"] = name ?? title, ["Form.Password"] = password });
    }

    /// <summary>Knocks until the portal has opened again and the restore is over.</summary>
    private static async Task<BackupJob> OverAsync(TestPortal portal)
    {
        using var visitor = portal.Client();
        using var patience = new CancellationTokenSource(TimeSpan.FromMinutes(2));
        while (true)
        {
            using var answer = await visitor.GetAsync(new Uri("account/signin", UriKind.Relative), patience.Token);
            if (answer.StatusCode == HttpStatusCode.OK && await JobAsync(portal) is { } job && job.IsOver)
            {
                return job;
            }
        }
    }

    private static Task StoreAsync(TestPortal portal, int count) => portal.RunAsync(async services =>
    {
        await GivenBackups.StoreNotesAsync(services, count);
        return true;
    });

    private static Task<int> CountAsync(TestPortal portal) => portal.RunAsync(async services =>
    {
        var count = 0;
        await foreach (var _ in services.GetRequiredService<IDocumentSession>().ReadAllAsync<BackupNote>(CancellationToken.None))
        {
            count++;
        }

        return count;
    });

    private static async Task<string> ShownAsync(HttpClient admin, string id) =>
        WebUtility.HtmlDecode(await admin.GetStringAsync(new Uri($"{Page}?id={id}", UriKind.Relative)));

    // A backup is named by its second: what was done earlier in that second counts as done since.
    private static int PeopleChanged(string page) =>
        People().Match(page) is { Success: true } match ? int.Parse(match.Groups["count"].Value, CultureInfo.InvariantCulture) : 0;

    private static async Task<string> TextAsync(HttpResponseMessage answer) => WebUtility.HtmlDecode(await answer.Content.ReadAsStringAsync());

    [GeneratedRegex("Ændringer i konti og roller</dt>\\s*<dd>(?<count>\\d+)</dd>", RegexOptions.ExplicitCapture)]
    private static partial Regex People();

    /// <summary>Puts a folder where a note is to be written, whenever somebody is about to say when that was, but for whoever asks.</summary>
    private sealed class SpoilingClock : TimeProvider
    {
        // The order has a time, and that it waits.
        private const int Asking = 2;

        private string? _note;
        private int _calls;

        public void SpoilAfterAsking(string note) => (_note, _calls) = (note, 0);

        public void Leave() => _note = null;

        public override DateTimeOffset GetUtcNow()
        {
            if (_note is { } note && ++_calls > Asking && !Directory.Exists(note))
            {
                File.Delete(note);
                Directory.CreateDirectory(note);
            }

            return base.GetUtcNow();
        }
    }
}
