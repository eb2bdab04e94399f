using System.IO.Compression;
using System.Net;
using HousingFirst.Platform.Audit;
using HousingFirst.Platform.Backups;
using HousingFirst.Platform.Documents;
using HousingFirst.Platform.Portals;
using HousingFirst.Platform.Security;
using HousingFirst.Platform.Security.Links;
using HousingFirst.Sdk.Documents;
using HousingFirst.Sdk.Mail;
using HousingFirst.Sdk.Security;
using HousingFirst.Testing.Hosting;
using Microsoft.AspNetCore.Identity;
using Microsoft.Extensions.DependencyInjection;

namespace HousingFirst.IntegrationTests.Backups;

/// <summary>What is taken is all of the portal at one instant, and what is brought back is the same, on either database.</summary>
public sealed class RoundTripTests(BackupHosts hosts) : IClassFixture<BackupHosts>
{
    [SkippableTheory]
    [InlineData(false, false)]
    [InlineData(false, true)]
    [InlineData(true, false)]
    [InlineData(true, true)]
    public async Task Restore_OnEitherDatabase_BringsEveryRowAndFileBack(bool fromPostgres, bool toPostgres)
    {
        var first = await hosts.StartAsync(fromPostgres);
        await GivenBackups.ComposeAsync(first);
        var file = hosts.NewFile();
        var taken = await GivenBackups.TakeAsync(first, "vest", file);
        Assert.Equal(3, taken.Documents["BackupNote"]);
        Assert.Single(taken.Media, media => media.Bytes == GivenBackups.Png.Length);

        var second = await hosts.StartAsync(toPostgres, keyOf: first);
        var outcome = await GivenBackups.RestoreAsync(second, new(file, null, null, null, null));

        Assert.Null(outcome.Problem);
        Assert.Equal(BackupProof.Proved, outcome.Report!.Proof);
        Assert.True(outcome.Report.Trail.IsWhole);
        Assert.True((await GivenBackups.VerifyAsync(second, "vest")).IsWhole);

        // Taken again, the rows are the same to the byte; the trail alone has grown, and accounts have other stamps.
        var again = await GivenBackups.TakeAsync(second, "vest", hosts.NewFile());
        Assert.Equal(Rows(taken), Rows(again));
        Assert.Equal(taken.Media.AsEnumerable(), again.Media);
        Assert.True(again.Trail.Last > taken.Trail.Last);

        using var client = second.Client();
        Assert.Contains("Kursushuset", await client.GetStringAsync(new Uri("/vest/", UriKind.Relative)), StringComparison.Ordinal);
        Assert.Equal(GivenBackups.Png, await client.GetByteArrayAsync(new Uri("/vest/media/billeder/plan.png", UriKind.Relative)));
        var portal = new TestPortal(second, "vest", new Uri(second.Address, "/vest/"));
        using var person = portal.Client();
        using var signedIn = await TestPortal.PostAsync(person, "account/signin", new() { ["Mail"] = GivenBackups.Mail, ["Password"] = TestPortal.Password });
        Assert.Equal(HttpStatusCode.Redirect, signedIn.StatusCode);
    }

    [SkippableTheory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task Take_WhileOthersWrite_HoldsOneInstantAndHoldsNobodyUp(bool postgres)
    {
        var host = await hosts.StartAsync(postgres);
        await GivenBackups.ComposeAsync(host);
        await GivenBackups.InAsync(host, "vest", async services =>
        {
            await GivenBackups.StoreNotesAsync(services, 5997);
            return true;
        });

        // Each unit of work adds four; a backup that fell between them would tell by a count that four does not divide.
        using var done = new CancellationTokenSource();
        var written = 0;
        var writers = Enumerable.Range(0, 3).Select(_ => Task.Run(async () =>
        {
            while (!done.IsCancellationRequested)
            {
                await GivenBackups.InAsync(host, "vest", async services =>
                {
                    await GivenBackups.StoreNotesAsync(services, 4);
                    return Interlocked.Increment(ref written);
                });
            }
        })).ToList();
        var file = hosts.NewFile();
        var before = Volatile.Read(ref written);
        var taken = await Task.Run(() => GivenBackups.TakeAsync(host, "vest", file));
        var meanwhile = Volatile.Read(ref written) - before;
        await done.CancelAsync();
        await Task.WhenAll(writers);

        Assert.True(meanwhile > 0, "Nobody could write while the backup was taken.");
        Assert.Equal(0, taken.Documents["BackupNote"] % 4);
        Assert.InRange(taken.Documents["BackupNote"], 6000, 6000 + (4 * written));
        var trial = await GivenBackups.TryAsync(host, file);
        Assert.Null(trial.Problem);
        Assert.Equal(taken.Documents, trial.Report!.Manifest.Documents);
    }

    [SkippableTheory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task Try_LeavesNothingBehind(bool postgres)
    {
        var host = await hosts.StartAsync(postgres);
        await GivenBackups.ComposeAsync(host);
        var file = hosts.NewFile();
        await GivenBackups.TakeAsync(host, "vest", file);
        var trail = await GivenBackups.VerifyAsync(host, "vest");

        var outcome = await GivenBackups.TryAsync(host, file);

        Assert.Null(outcome.Problem);
        Assert.True(outcome.Report!.Trail.IsWhole);
        Assert.Empty(Directory.EnumerateDirectories(Path.Combine(host.DataPath, ".staging")));
        Assert.Equal(["vest"], (await host.Services.GetRequiredService<PortalDirectory>().ViewAsync(CancellationToken.None)).All.Select(portal => portal.Record.Name));
        Assert.Equal(trail.Last, (await GivenBackups.VerifyAsync(host, "vest")).Last);
        if (postgres)
        {
            await using var command = host.Services.GetRequiredService<Npgsql.NpgsqlDataSource>()
                .CreateCommand("SELECT string_agg(nspname, ' ') FROM pg_namespace WHERE nspname LIKE 'portal\\_%'");
            Assert.Equal("portal_vest", await command.ExecuteScalarAsync(CancellationToken.None));
        }
    }

    [SkippableTheory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task Restore_InThePlaceOfAPortal_KeepsThatOneAside(bool postgres)
    {
        var host = await hosts.StartAsync(postgres);
        await GivenBackups.ComposeAsync(host);
        var file = hosts.NewFile();
        await GivenBackups.TakeAsync(host, "vest", file);
        await GivenBackups.InAsync(host, "vest", async services =>
        {
            await GivenBackups.StoreNotesAsync(services, 1);
            return true;
        });
        var versions = (await PortalAsync(host, "vest")).Versions;

        Assert.Equal("portal.taken", (await GivenBackups.RestoreAsync(host, new(file, null, null, null, null))).Problem?.Code);
        Assert.Equal("restore.not-confirmed", (await GivenBackups.RestoreAsync(host, new(file, null, null, null, "vets"))).Problem?.Code);
        Assert.Equal(4, await NotesAsync(host, "vest"));

        var outcome = await GivenBackups.RestoreAsync(host, new(file, null, null, null, "vest"));

        Assert.Null(outcome.Problem);
        Assert.Equal(3, await NotesAsync(host, "vest"));
        Assert.Equal(4, await NotesAsync(host, outcome.Report!.KeptAs!));
        Assert.True((await GivenBackups.VerifyAsync(host, "vest")).IsWhole);
        Assert.True((await GivenBackups.VerifyAsync(host, outcome.Report.KeptAs!)).IsWhole);
        var restored = (await PortalAsync(host, "vest")).Versions;
        Assert.True(restored.Content > versions.Content && restored.Settings > versions.Settings, "A cache could take one portal for the other.");
        using var client = host.Client();
        Assert.Equal(HttpStatusCode.OK, (await client.GetAsync(new Uri("/vest/", UriKind.Relative))).StatusCode);

        // Twice: the folder that was free the first time is in use.
        Assert.Null((await GivenBackups.RestoreAsync(host, new(file, "igen", null, null, null))).Problem);
        Assert.Null((await GivenBackups.RestoreAsync(host, new(file, null, null, null, "vest"))).Problem);
        await host.Services.GetRequiredService<PortalSweep>().RunAsync(CancellationToken.None);
        Assert.Equal(3, await NotesAsync(host, "vest"));
        Assert.Equal(3, await NotesAsync(host, "igen"));
    }

    [SkippableTheory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task Restore_WhileTheOlderTrailIsNoted_KeepsTheNoteOfItsOwn(bool postgres)
    {
        var host = await hosts.StartAsync(postgres);
        await GivenBackups.ComposeAsync(host);
        var file = hosts.NewFile();
        await GivenBackups.TakeAsync(host, "vest", file);
        for (var turn = 0; turn < 3; turn++)
        {
            await GivenBackups.TakeAsync(host, "vest", hosts.NewFile()); // each is an entry
        }

        var notes = host.Services.GetRequiredService<AuditHeadStore>();
        var heads = host.Services.GetRequiredService<AuditHeads>();
        var known = (await notes.ReadAsync("vest", CancellationToken.None))!;
        var outcome = await GivenBackups.RestoreAsync(host, new(file, null, null, null, "vest"));

        // Read of the older chain before, written behind the newer one: the seed is the same, and it looks like growth.
        var late = (await GivenBackups.InAsync(
            host, outcome.Report!.KeptAs!, services => heads.HeadAsync(services.GetRequiredService<PortalConnection>(), CancellationToken.None)))!;
        await notes.GrowAsync("vest", known, late, CancellationToken.None);

        Assert.True((await notes.ReadAsync("vest", CancellationToken.None))!.Count < late.Count);
        Assert.True((await GivenBackups.VerifyAsync(host, "vest")).IsWhole);
    }

    [SkippableTheory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task Restore_AgainWithinTheSecond_LeavesTheOnesBeforeWhole(bool postgres)
    {
        var host = await hosts.StartAsync(postgres);
        await GivenBackups.ComposeAsync(host);
        var file = hosts.NewFile();
        await GivenBackups.TakeAsync(host, "vest", file);
        var restore = ActivatorUtilities.CreateInstance<PortalRestore>(host.Services, new StoppedClock());

        var first = await restore.RestoreAsync(new(file, null, null, null, "vest"), CancellationToken.None);
        var second = await restore.RestoreAsync(new(file, null, null, null, "vest"), CancellationToken.None);

        Assert.Null(second.Problem);
        foreach (var name in new[] { "vest", first.Report!.KeptAs!, second.Report!.KeptAs! })
        {
            Assert.Equal(3, await NotesAsync(host, name));
        }
    }

    [Fact]
    public async Task Restore_OfAnOlderSchema_BringsItUpToDate()
    {
        var host = await hosts.StartAsync(postgres: false);
        await GivenBackups.ComposeAsync(host);
        var file = hosts.NewFile();
        await GivenBackups.TakeAsync(host, "vest", file);

        var older = OlderBackup.From(file, host);
        var outcome = await GivenBackups.RestoreAsync(host, new(older, "gammel", null, null, null));

        Assert.Null(outcome.Problem);
        Assert.True(await GivenBackups.HasAccountAsync(host, "gammel", GivenBackups.Mail));
        Assert.True((await GivenBackups.VerifyAsync(host, "gammel")).IsWhole);
    }

    [Fact]
    public async Task Restore_OfMailsThatWaited_SendsNoneOfThem()
    {
        var host = await hosts.StartAsync(postgres: false);
        await GivenBackups.ComposeAsync(host);
        await GivenBackups.InAsync(host, "vest", async services =>
        {
            Assert.True(MailAddress.TryParse("en@vest.example", out var address));
            await services.GetRequiredService<IMailOutbox>().StoreAsync(
                new MailMessage { To = [address!], Subject = "Hej", Text = "Tekst" }, CancellationToken.None);
            await services.GetRequiredService<IDocumentSession>().SaveChangesAsync(CancellationToken.None);
            return true;
        });
        var file = hosts.NewFile();
        await GivenBackups.TakeAsync(host, "vest", file);

        var outcome = await GivenBackups.RestoreAsync(host, new(file, "kopi", null, null, null));

        await using (var zip = await ZipFile.OpenReadAsync(file))
        {
            using var documents = new StreamReader(await zip.GetEntry("tables/Document.jsonl")!.OpenAsync());
            Assert.DoesNotContain("en@vest.example", await documents.ReadToEndAsync(), StringComparison.Ordinal);
        }

        Assert.Equal(1, outcome.Report!.MailsEnded);
        Assert.Equal(0, await GivenBackups.InAsync(
            host, "kopi", services => services.GetRequiredService<IMailJournal>().CountAsync(MailState.Waiting, null, CancellationToken.None)));
    }

    [SkippableTheory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task Restore_BringsNoSessionAndNoInvitationBack(bool postgres)
    {
        var host = await hosts.StartAsync(postgres);
        await GivenBackups.ComposeAsync(host);
        await GivenBackups.InAsync(host, "vest", async services =>
        {
            var session = services.GetRequiredService<IDocumentSession>();
            var now = TimeProvider.System.GetUtcNow().UtcDateTime;
            session.Store(new InvitationDocument { Id = Guid.NewGuid(), Mail = "ny@vest.example", SentUtc = now, OverUtc = now.AddDays(7) });
            await session.SaveChangesAsync(CancellationToken.None);
            return true;
        });
        var stamp = await StampAsync();
        var file = hosts.NewFile();
        await GivenBackups.TakeAsync(host, "vest", file);

        var outcome = await GivenBackups.RestoreAsync(host, new(file, null, null, null, "vest"));

        Assert.NotEqual(stamp, await StampAsync());
        Assert.Equal(1, outcome.Report!.InvitationsEnded);
        Assert.Equal(0, await GivenBackups.InAsync(host, "vest", services => services.GetRequiredService<IDocumentSession>()
            .Query<InvitationIndex>(row => row.State == InvitationState.Open).CountAsync(CancellationToken.None)));

        Task<string?> StampAsync() => GivenBackups.InAsync(
            host,
            "vest",
            async services => (await services.GetRequiredService<UserManager<PlatformUser>>().FindByEmailAsync(GivenBackups.Mail))!.SecurityStamp);
    }

    [SkippableTheory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task Restore_NumbersGoOnBehindThoseOfRowsThatAreGone(bool postgres)
    {
        var host = await hosts.StartAsync(postgres);
        await GivenBackups.ComposeAsync(host);
        var last = await GivenBackups.InAsync(host, "vest", async services =>
        {
            var session = services.GetRequiredService<IDocumentSession>();
            var note = new BackupNote { Text = "Den sidste" };
            session.Store(note);
            await session.SaveChangesAsync(CancellationToken.None);
            var id = session.IdOf(note);
            session.Delete(note);
            await session.SaveChangesAsync(CancellationToken.None);
            return id!.Value;
        });
        var file = hosts.NewFile();
        await GivenBackups.TakeAsync(host, "vest", file);
        await GivenBackups.RestoreAsync(host, new(file, "kopi", null, null, null));

        var next = await GivenBackups.InAsync(host, "kopi", async services =>
        {
            var session = services.GetRequiredService<IDocumentSession>();
            var note = new BackupNote { Text = "Den næste" };
            session.Store(note);
            await session.SaveChangesAsync(CancellationToken.None);
            return session.IdOf(note)!.Value;
        });

        Assert.True(next > last, "A number that a deleted document had was given again.");
    }

    private static Dictionary<string, string> Rows(BackupManifest manifest) => manifest.Tables
        .Where(table => !table.Name.StartsWith("Audit", StringComparison.Ordinal))
        .ToDictionary(table => table.Name, table => $"{table.Rows} {(table.Name == "AspNetUsers" ? "" : table.Sha256)}", StringComparer.Ordinal);

    private static async Task<PortalSnapshot> PortalAsync(RunningHost host, string name) =>
        await (await host.Services.GetRequiredService<PortalDirectory>().FindAsync(name, CancellationToken.None))!.SnapshotAsync(CancellationToken.None);

    private static Task<long> NotesAsync(RunningHost host, string name) => GivenBackups.InAsync(host, name, async services =>
        (await services.GetRequiredService<PortalConnection>().ReadAsync(
            new("""SELECT COUNT(*) FROM "Document" WHERE "Type" = $1""", "BackupNote"), static row => row.GetInt64(0), CancellationToken.None)).Single());

    private sealed class StoppedClock : TimeProvider
    {
        private readonly DateTimeOffset _now = System.GetUtcNow();

        public override DateTimeOffset GetUtcNow() => _now;
    }
}
