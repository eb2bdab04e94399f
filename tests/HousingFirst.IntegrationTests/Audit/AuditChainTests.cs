using HousingFirst.IntegrationTests.Documents;
using HousingFirst.Platform.Audit;
using HousingFirst.Platform.Documents;
using HousingFirst.Sdk.Audit;
using HousingFirst.Sdk.Documents;
using Microsoft.Extensions.DependencyInjection;
using Npgsql;

namespace HousingFirst.IntegrationTests.Audit;

/// <summary>What the trail promises, on every database.</summary>
public abstract class AuditChainTests(DatabaseFixture fixture)
{
    [Collection("SQLite")]
    public sealed class OnSqlite(SqliteFixture fixture) : AuditChainTests(fixture);

    [Collection("PostgreSQL")]
    public sealed class OnPostgres(PostgresFixture fixture) : AuditChainTests(fixture);

    [SkippableFact]
    public async Task Verify_NothingWasTouched_ProvesEveryEntry()
    {
        await using var host = await StartAsync(entries: 20);

        var report = await host.VerifyAsync();

        Assert.Empty(report.Findings);
        Assert.Equal(1, report.First);
        Assert.Equal((report.Last, await host.LastAsync()), (report.Checked, report.Checked));
    }

    [SkippableTheory]
    [InlineData("""UPDATE "AuditRow" SET "Kind" = 'test.other' WHERE "Number" = {0}""", AuditFindingKind.Changed, 0)]
    [InlineData("""UPDATE "AuditRow" SET "At" = "At" - 60000 WHERE "Number" = {0}""", AuditFindingKind.Changed, 0)]
    [InlineData("""UPDATE "AuditRow" SET "Details" = NULL WHERE "Number" = {0}""", AuditFindingKind.Changed, 0)]
    [InlineData("""UPDATE "AuditRow" SET "AccountId" = 'another' WHERE "Number" = {0}""", AuditFindingKind.Changed, 0)]
    [InlineData("""DELETE FROM "AuditRow" WHERE "Number" = {0}""", AuditFindingKind.Missing, 0)]
    [InlineData("""DELETE FROM "AuditRow" WHERE "Number" BETWEEN {0} AND {0} + 2""", AuditFindingKind.Missing, 2)]
    [InlineData("""DELETE FROM "AuditRow" WHERE "Number" >= {0}""", AuditFindingKind.CutOff, 7)]
    [InlineData("""DELETE FROM "AuditRow" WHERE "Number" >= 1""", AuditFindingKind.CutOff, null)]
    public async Task Verify_SomethingWasTouched_FindsAndNamesIt(string sql, AuditFindingKind kind, int? more)
    {
        await using var host = await StartAsync(entries: 10);
        var touched = await host.LastAsync() - 7;

        await host.TamperAsync(string.Format(System.Globalization.CultureInfo.InvariantCulture, sql, touched));

        var finding = Assert.Single((await host.VerifyAsync()).Findings);
        Assert.Equal(kind, finding.Kind);
        Assert.Equal(more is null ? (1, touched + 7) : (touched, touched + more.Value), (finding.Number, finding.Through));
        Assert.Equal(ThisMonth(host), finding.Month);
    }

    [SkippableFact]
    public async Task Verify_TwoEntriesWereExchanged_NamesBothAndNoOther()
    {
        await using var host = await StartAsync(entries: 10);
        var one = await host.LastAsync() - 6;

        await host.TamperAsync($"""
            UPDATE "AuditRow" SET "Number" = -1 WHERE "Number" = {one};
            UPDATE "AuditRow" SET "Number" = {one} WHERE "Number" = {one + 3};
            UPDATE "AuditRow" SET "Number" = {one + 3} WHERE "Number" = -1;
            """);

        var report = await host.VerifyAsync();
        Assert.Equal(
            [(AuditFindingKind.OutOfOrder, one), (AuditFindingKind.OutOfOrder, one + 3)],
            report.Findings.Select(finding => (finding.Kind, finding.Number!.Value)));
    }

    [SkippableFact]
    public async Task Verify_CutOffAndWrittenOn_TheHostStillKnowsOfWhatWasThere()
    {
        await using var host = await StartAsync(entries: 5);
        var last = await host.LastAsync();

        await host.TamperAsync($"""DELETE FROM "AuditRow" WHERE "Number" > {last - 3}""");
        await host.RecordAsync(10);
        await host.NoteAsync();

        var finding = Assert.Single((await host.VerifyAsync()).Findings);
        Assert.Equal((AuditFindingKind.CutOff, last), (finding.Kind, finding.Number));
    }

    [SkippableFact]
    public async Task Verify_AnotherChainWasBegunInItsPlace_SaysThatItWasReplaced()
    {
        await using var host = await StartAsync(entries: 5);

        await host.TamperAsync("""DELETE FROM "AuditRow"; DELETE FROM "AuditSegment" """);
        await host.RecordAsync(10);
        await host.NoteAsync();

        Assert.Equal(AuditFindingKind.Replaced, (await host.VerifyAsync()).Findings[0].Kind);
    }

    [SkippableFact]
    public async Task Verify_MonthsWereExchangedOrTakenOut_NamesThem()
    {
        await using var host = await StartAsync(entries: 3);
        var first = ThisMonth(host);
        await PassAMonthAsync(host);
        var second = ThisMonth(host);
        await PassAMonthAsync(host);
        Assert.True((await host.VerifyAsync()).IsWhole);

        await host.TamperAsync($"""UPDATE "AuditSegment" SET "Month" = {first} WHERE "Month" = {second}""");
        Assert.Equal(AuditFindingKind.SegmentChanged, Assert.Single((await host.VerifyAsync()).Findings).Kind);

        await host.TamperAsync($"""
            DELETE FROM "AuditRow" WHERE "Month" = {second};
            DELETE FROM "AuditSegment" WHERE "FirstNumber" = (SELECT MAX("FirstNumber") FROM "AuditSegment" WHERE "Month" = {first})
            """);
        Assert.Contains((await host.VerifyAsync()).Findings, finding => finding.Kind == AuditFindingKind.Missing);
    }

    [SkippableFact]
    public async Task Verify_KilledBetweenTheCommitAndTheNote_FindsNothing()
    {
        await using var host = await StartAsync(entries: 3);

        // Committed, but a killed host never came to note it.
        await host.RecordAsync(4);

        Assert.Empty((await host.VerifyAsync()).Findings);
    }

    [SkippableFact]
    public async Task Verify_KeyIsAnother_SaysWhichEntriesCannotBeProved()
    {
        await using var host = await StartAsync(entries: 3);
        var report = await host.InPortalAsync(services => new AuditVerification(
                new AuditKey(host.KeyFile + ".other", services.GetRequiredService<Microsoft.Extensions.Logging.ILogger<AuditKey>>()),
                services.GetRequiredService<AuditHeadStore>())
            .RunAsync(AuditHost.Portal, services.GetRequiredService<PortalConnection>(), default));

        var finding = Assert.Single(report.Findings, found => found.Kind == AuditFindingKind.KeyMissing);
        Assert.Equal((1, await host.LastAsync()), (finding.Number!.Value, finding.Through!.Value));
        Assert.Equal(0, report.Checked);
    }

    [SkippableFact]
    public async Task Record_TheSaveFails_NothingIsRecorded()
    {
        await using var host = await StartAsync(entries: 1);
        var before = await host.LastAsync();

        await host.InPortalAsync(async services =>
        {
            var session = services.GetRequiredService<IDocumentSession>();
            services.GetRequiredService<IAuditTrail>().Record(new("test.failed", null));
            await session.FlushAsync(default);
            await session.CancelAsync();

            // What is recorded after it belongs to the next unit of work, and is not taken for the failed one's.
            services.GetRequiredService<IAuditTrail>().Record(new("test.done", null));
            await session.SaveChangesAsync(default);
            return true;
        });

        var lines = await host.LinesAsync();
        Assert.Equal((before + 1, "test.done"), (lines[0].Number, lines[0].Kind));
        Assert.DoesNotContain(lines, line => line.Kind == "test.failed");
    }

    [SkippableFact]
    public async Task Record_ManyAtOnce_KeepsTheChain()
    {
        await using var host = await StartAsync(entries: 1);
        var before = await host.LastAsync();

        await Task.WhenAll(Enumerable.Range(0, 8).Select(_ => Task.Run(() => host.RecordAsync(10))));

        Assert.Equal(before + 80, await host.LastAsync());
        Assert.Empty((await host.VerifyAsync()).Findings);
    }

    [SkippableFact]
    public async Task Shorten_MonthsAreOld_TheyGoAndTheRestProvesItself()
    {
        await using var host = await StartAsync(entries: 3);
        for (var month = 0; month < 5; month++)
        {
            await PassAMonthAsync(host);
        }

        await host.DoDailyTasksAsync();

        var report = await host.VerifyAsync();
        Assert.Empty(report.Findings);
        Assert.True(report.First > 1);
        var lines = await host.LinesAsync();
        Assert.Equal(AuditKinds.TrailShortened, lines[0].Kind);
        Assert.Equal($"{report.First - 1}", lines[0].Details.Single(detail => detail.Name == "through").Value);
        Assert.True(lines.Min(line => line.AtUtc) > host.Time.GetUtcNow().UtcDateTime.AddMonths(-5));

        await host.DoDailyTasksAsync();
        Assert.Equal(lines[0].Number, await host.LastAsync());
    }

    [SkippableFact]
    public async Task Shorten_NothingHasHappenedForLong_TheOldMonthGoesAllTheSame()
    {
        await using var host = await StartAsync(entries: 3);
        var last = await host.LastAsync();
        host.Time.Pass(TimeSpan.FromDays(200));

        await host.DoDailyTasksAsync();

        Assert.Equal(last + 1, (await host.LinesAsync())[^1].Number);
        Assert.Empty((await host.VerifyAsync()).Findings);
    }

    [SkippableFact]
    public async Task Verify_OneOfTheDroppedMonthsIsBroughtBack_FindsIt()
    {
        await using var host = await StartAsync(entries: 3);
        host.Time.Pass(TimeSpan.FromDays(200));
        await host.DoDailyTasksAsync();

        await host.TamperAsync("""UPDATE "AuditSegment" SET "IsDropped" = (1 = 0) WHERE "FirstNumber" = 1""");

        Assert.Contains((await host.VerifyAsync()).Findings, finding => finding is { Kind: AuditFindingKind.SegmentChanged, Number: 1 });
    }

    private async Task<AuditHost> StartAsync(int entries)
    {
        Skip.If(fixture.WhyMissing is not null, fixture.WhyMissing);
        NpgsqlDataSource? source = await fixture.NewBareAsync() is PortalDatabase.Postgres postgres ? postgres.Source : null;
        var host = await AuditHost.StartAsync(source);
        await host.RecordAsync(entries);
        await host.NoteAsync();
        return host;
    }

    private static async Task PassAMonthAsync(AuditHost host)
    {
        host.Time.Pass(TimeSpan.FromDays(31));
        await host.RecordAsync(3);
        await host.NoteAsync();
    }

    private static int ThisMonth(AuditHost host)
    {
        var now = host.Time.GetUtcNow();
        return (now.Year * 100) + now.Month;
    }
}
