using HousingFirst.IntegrationTests.Documents;
using HousingFirst.Platform.Audit;
using HousingFirst.Platform.Documents;
using HousingFirst.Sdk.Audit;
using HousingFirst.Sdk.Documents;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
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
        Assert.Equal(await host.RowsAsync(), report.Checked);
    }

    [SkippableFact]
    public async Task Count_IsCountedNoFurtherThanAsked()
    {
        await using var host = await StartAsync(entries: 20);
        var all = (int)await host.RowsAsync();
        var kind = (await host.LinesAsync())[0].Kind;

        Assert.Equal([5, all, all, 3, 0], await host.InPortalAsync(async services =>
        {
            var reader = services.GetRequiredService<IAuditReader>();
            return new[]
            {
                await reader.CountAsync(new(), 5, default),
                await reader.CountAsync(new(), all + 1, default),
                await reader.CountAsync(new(), default),
                await reader.CountAsync(new() { Kind = kind }, 3, default),
                await reader.CountAsync(new() { Kind = "test.nobody" }, 3, default),
            };
        }));
    }

    [SkippableTheory]
    [InlineData("""UPDATE "AuditRow" SET "Kind" = 'test.other' WHERE "Number" = {0}""", AuditFindingKind.Changed, 0)]
    [InlineData("""UPDATE "AuditRow" SET "At" = "At" - 60000 WHERE "Number" = {0}""", AuditFindingKind.Changed, 0)]
    [InlineData("""UPDATE "AuditRow" SET "Details" = NULL WHERE "Number" = {0}""", AuditFindingKind.Changed, 0)]
    [InlineData("""UPDATE "AuditRow" SET "AccountId" = 'another' WHERE "Number" = {0}""", AuditFindingKind.Changed, 0)]
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

    [SkippableTheory]
    [InlineData(0)]
    [InlineData(2)]
    public async Task Verify_EntriesWereTakenOut_NamesThemAndWhatCannotBeProvedWithoutThem(int more)
    {
        await using var host = await StartAsync(entries: 10);
        var touched = await host.LastAsync() - 7;

        // The seal of what stood behind them says nothing now, so that entry could be rewritten at will.
        await host.TamperAsync($"""
            DELETE FROM "AuditRow" WHERE "Number" BETWEEN {touched} AND {touched + more};
            UPDATE "AuditRow" SET "Kind" = 'test.other' WHERE "Number" = {touched + more + 1};
            """);

        Assert.Equal(
            [(AuditFindingKind.Missing, touched, touched + more), (AuditFindingKind.Unproved, touched + more + 1, touched + more + 1)],
            (await host.VerifyAsync()).Findings.Select(finding => (finding.Kind, finding.Number!.Value, finding.Through!.Value)));
    }

    [SkippableTheory]
    [InlineData("""DELETE FROM "AuditSegment" """)]
    [InlineData("""DELETE FROM "AuditSegment" WHERE "FirstNumber" = 1""")]
    [InlineData("""DELETE FROM "AuditSegment"; UPDATE "AuditRow" SET "Kind" = 'test.other'""")]
    public async Task Verify_MonthsOwnRowsAreGone_IsNotWhole(string sql)
    {
        await using var host = await StartAsync(entries: 3);
        var first = await host.LastAsync();
        await PassAMonthAsync(host);

        await host.TamperAsync(sql);

        var report = await host.VerifyAsync();
        Assert.Contains(report.Findings, finding => finding is { Kind: AuditFindingKind.SegmentChanged, Number: 1 } && finding.Through >= first);
        Assert.True(report.Checked < await host.RowsAsync());
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
    public async Task Verify_CutOffAndTheTimeToKeepItHasPassed_IsStillFound()
    {
        await using var host = await StartAsync(entries: 5);
        var last = await host.LastAsync();
        await host.TamperAsync($"""DELETE FROM "AuditRow" WHERE "Number" > {last - 3}""");
        for (var month = 0; month < 5; month++)
        {
            await PassAMonthAsync(host);
        }

        await host.DoDailyTasksAsync();

        Assert.Contains((await host.VerifyAsync()).Findings, finding => finding.Kind == AuditFindingKind.CutOff && finding.Number == last);
        Assert.Equal(1, (await host.LinesAsync())[^1].Number);
        Assert.Contains(host.Logs.Lines, line => line.StartsWith("Error", StringComparison.Ordinal) && line.Contains("do not prove themselves", StringComparison.Ordinal));
    }

    [SkippableFact]
    public async Task Verify_CutOffAndTheNoteTakenAway_IsNotNotedAnew()
    {
        await using var host = await StartAsync(entries: 5);
        var last = await host.LastAsync();

        await host.TamperAsync($"""DELETE FROM "AuditRow" WHERE "Number" > {last - 3}""");
        await host.InHostStoreAsync("DELETE FROM {0}audit_head");
        await host.RecordAsync(10);
        await host.NoteAsync();

        var findings = (await host.VerifyAsync()).Findings;
        Assert.Contains(findings, finding => finding.Kind == AuditFindingKind.HeadMissing);
        Assert.Contains(findings, finding => finding.Kind == AuditFindingKind.CutOff && finding.Number == last);
    }

    [SkippableFact]
    public async Task Verify_ChainAndNoteWerePutBackToWhatTheyWere_TheHostsOwnNoteTells()
    {
        await using var host = await StartAsync(entries: 3);
        var last = await host.LastAsync();
        var note = await host.Services.GetRequiredService<AuditHeadStore>().ReadAsync(AuditHost.Portal, default);
        await host.RecordAsync(3);
        await host.NoteAsync();

        await host.TamperAsync($"""DELETE FROM "AuditRow" WHERE "Number" > {last}""");
        await host.Services.GetRequiredService<AuditHeadStore>().SetAsync(AuditHost.Portal, note!, default);

        var finding = Assert.Single((await host.VerifyAsync()).Findings);
        Assert.Equal((AuditFindingKind.CutOff, last + 1, last + 3), (finding.Kind, finding.Number!.Value, finding.Through!.Value));
    }

    [SkippableFact]
    public async Task Verify_EverythingIsGoneAndAnotherChainBegan_TheHostsOwnNoteTells()
    {
        await using var host = await StartAsync(entries: 5);

        await host.TamperAsync("""DELETE FROM "AuditRow"; DELETE FROM "AuditSegment" """);
        await host.InHostStoreAsync("DELETE FROM {0}audit_head");
        await host.RecordAsync(10);
        await host.NoteAsync();

        Assert.Contains((await host.VerifyAsync()).Findings, finding => finding.Kind == AuditFindingKind.Replaced);
    }

    [SkippableFact]
    public async Task Adopt_AfterACut_ItIsWholeAndSaysSo()
    {
        await using var host = await StartAsync(entries: 5);
        await host.TamperAsync($"""DELETE FROM "AuditRow" WHERE "Number" > {await host.LastAsync() - 3}""");

        var (before, after) = await host.InPortalAsync(services => services.GetRequiredService<AuditAdoption>().RunAsync(default));

        Assert.False(before.IsWhole);
        Assert.True(after!.IsWhole);
        Assert.Equal(AuditKinds.TrailAdopted, (await host.LinesAsync())[0].Kind);
        await host.RecordAsync(1);
        await host.NoteAsync();
        Assert.True((await host.VerifyAsync()).IsWhole);
        Assert.Null((await host.InPortalAsync(services => services.GetRequiredService<AuditAdoption>().RunAsync(default))).After);
    }

    [SkippableFact]
    public async Task Note_OnePortalCannotBeNoted_TheOthersAre()
    {
        await using var host = await StartAsync(entries: 1);
        await host.AddBrokenPortalAsync("brudt");
        await host.RecordAsync(2);
        var heads = host.Services.GetRequiredService<AuditHeads>();
        heads.Grown(AuditHost.Portal);
        heads.Grown("brudt");

        for (var time = 0; time < 5; time++)
        {
            await heads.FlushAsync(default);
        }

        Assert.Equal(await host.LastAsync(), (await host.Services.GetRequiredService<AuditHeadStore>().ReadAsync(AuditHost.Portal, default))!.Count);
        Assert.Equal(3, host.Logs.Lines.Count(line => line.Contains("portal brudt could not be noted", StringComparison.Ordinal)));
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
    public async Task Record_KeyWasRenewed_BothKeysProveWhatTheyHaveSealed()
    {
        await using var host = await StartAsync(entries: 3);

        host.Services.GetRequiredService<AuditKey>().Renew();
        await host.RecordAsync(3);
        await host.NoteAsync();

        var report = await host.VerifyAsync();
        Assert.Empty(report.Findings);
        Assert.Equal(await host.RowsAsync(), report.Checked);
    }

    [SkippableFact]
    public async Task Record_KeyIsLost_TheOldCannotBeProvedAndNothingIsSealedForIt()
    {
        await using var host = await StartAsync(entries: 3);
        var last = await host.LastAsync();
        var key = host.Services.GetRequiredService<AuditKey>();
        var (id, kept) = (key.Id, await File.ReadAllBytesAsync(host.KeyFile));

        File.Delete(host.KeyFile);
        key.Renew();
        await host.RecordAsync(3);

        var report = await host.VerifyAsync();
        Assert.Equal([AuditFindingKind.KeyMissing, AuditFindingKind.HeadMissing], report.Findings.Select(finding => finding.Kind).Distinct().Order());
        var unproved = report.Findings.Single(finding => finding.Kind == AuditFindingKind.KeyMissing);
        Assert.Equal((1, last, 3), (unproved.Number!.Value, unproved.Through!.Value, report.Checked));

        // Found again: nothing was written in its name meanwhile.
        await File.WriteAllBytesAsync($"{host.KeyFile}.{id}", kept);
        key.Renew();
        await host.NoteAsync();
        Assert.Empty((await host.VerifyAsync()).Findings);
    }

    [SkippableFact]
    public async Task Record_KeyFileIsNotThere_IsRefusedInsteadOfSealedWithAnother()
    {
        await using var host = await StartAsync(entries: 3);
        var elsewhere = new AuditKey(
            host.KeyFile + "-stavefejl", host.Services.GetRequiredService<IAuditKeyRegister>(), host.Services.GetRequiredService<ILogger<AuditKey>>());

        var refused = Assert.Throws<InvalidDataException>(() => elsewhere.Id);

        Assert.Contains(host.KeyFile + "-stavefejl", refused.Message, StringComparison.Ordinal);
        Assert.False(File.Exists(host.KeyFile + "-stavefejl"));
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

    [SkippableTheory]
    [InlineData(0, """UPDATE "AuditSegment" SET "Month" = 200001""")]
    [InlineData(1, """UPDATE "AuditSegment" SET "Month" = 200001 WHERE "FirstNumber" = 1""")]
    [InlineData(1, """UPDATE "AuditSegment" SET "Month" = 200001 WHERE "LastNumber" IS NULL""")]
    public async Task Shorten_SomebodyMadeAMonthOld_KeepsItAndTheCheckNamesIt(int months, string sql)
    {
        await using var host = await StartAsync(entries: 3);
        for (var month = 0; month < months; month++)
        {
            await PassAMonthAsync(host);
        }

        var rows = await host.RowsAsync();
        await host.TamperAsync(sql);

        await host.DoDailyTasksAsync();

        Assert.Equal(rows, await host.RowsAsync());
        Assert.Contains((await host.VerifyAsync()).Findings, finding => finding.Kind == AuditFindingKind.SegmentChanged);
        Assert.Contains(host.Logs.Lines, line => line.StartsWith("Error", StringComparison.Ordinal) && line.Contains("do not prove themselves", StringComparison.Ordinal));
    }

    [SkippableFact]
    public async Task Record_OpenMonthWasChanged_IsNotSealedAgainWhenItEnds()
    {
        await using var host = await StartAsync(entries: 3);
        await host.TamperAsync("""UPDATE "AuditSegment" SET "Month" = "Month" - 1""");

        await PassAMonthAsync(host);
        await PassAMonthAsync(host);

        var finding = Assert.Single((await host.VerifyAsync()).Findings);
        Assert.Equal((AuditFindingKind.SegmentChanged, 1), (finding.Kind, finding.Number!.Value));
    }

    [SkippableFact]
    public async Task Shorten_AnOldEntryWasChanged_StaysToBeSeen()
    {
        await using var host = await StartAsync(entries: 3);
        await host.TamperAsync("""UPDATE "AuditRow" SET "Kind" = 'test.other' WHERE "Number" = 2""");
        host.Time.Pass(TimeSpan.FromDays(200));

        await host.DoDailyTasksAsync();

        Assert.Contains((await host.VerifyAsync()).Findings, finding => finding is { Kind: AuditFindingKind.Changed, Number: 2 });
    }

    [SkippableFact]
    public async Task Shorten_SettingsSayLessThanTheHost_TheHostCounts()
    {
        // The portal's settings say three months; they stand where somebody could have written it.
        await using var host = await StartAsync(entries: 3, fewestMonths: 12);
        var rows = await host.RowsAsync();
        host.Time.Pass(TimeSpan.FromDays(200));

        await host.DoDailyTasksAsync();
        Assert.Equal(rows, await host.RowsAsync());

        host.Time.Pass(TimeSpan.FromDays(200));
        await host.DoDailyTasksAsync();
        Assert.True(await host.RowsAsync() < rows);
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

    private async Task<AuditHost> StartAsync(int entries, int fewestMonths = 1)
    {
        Skip.If(fixture.WhyMissing is not null, fixture.WhyMissing);
        NpgsqlDataSource? source = await fixture.NewBareAsync() is PortalDatabase.Postgres postgres ? postgres.Source : null;
        var host = await AuditHost.StartAsync(source, fewestMonths);
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
