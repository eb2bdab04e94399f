using HousingFirst.Contents.Schedules;
using HousingFirst.IntegrationTests.Documents;
using HousingFirst.Sdk.Content;
using HousingFirst.Sdk.Content.Parts;

namespace HousingFirst.IntegrationTests.Content.Schedules;

/// <summary>What is due is done once, on every database.</summary>
public abstract class ScheduleTaskTests(DatabaseFixture fixture)
{
    [SkippableFact]
    public async Task Run_BeforeItsTime_DoesNothing_AndAfterItPublishesAndTakesBack()
    {
        await using var portal = await ContentPortal.StartAsync(fixture);
        var id = await DraftAsync(portal, "Åbent hus");
        await SetAsync(portal, id, publishInHours: 1, unpublishInHours: 3);

        await RunAsync(portal);
        Assert.Equal("L-", await portal.StatesAsync(id));
        portal.Clock.Advance(TimeSpan.FromHours(2));
        await RunAsync(portal);
        Assert.Equal("LP", await portal.StatesAsync(id));
        portal.Clock.Advance(TimeSpan.FromHours(2));
        await RunAsync(portal);

        Assert.Equal("L-", await portal.StatesAsync(id));
        Assert.Null(await ScheduleAsync(portal, id));
    }

    [SkippableFact]
    public async Task Run_AfterBothTimesWereMissed_DoesThemInTheirOrder()
    {
        await using var portal = await ContentPortal.StartAsync(fixture);
        var id = await DraftAsync(portal, "Sommerfest");
        await SetAsync(portal, id, publishInHours: 1, unpublishInHours: 2);
        portal.Clock.Advance(TimeSpan.FromDays(3));

        await RunAsync(portal);

        Assert.Equal("L-", await portal.StatesAsync(id));
        Assert.NotNull((await portal.DoAsync(request => request.Store.GetAsync(id, ContentVersion.Latest, default)))!.PublishedUtc);
    }

    [SkippableFact]
    public async Task Run_WhatTheChecksStop_StaysDraftAndWaitsForAPerson()
    {
        await using var portal = await ContentPortal.StartAsync(fixture);
        var id = await DraftAsync(portal, "Billede", "![](~/media/hus.png)");
        await SetAsync(portal, id, publishInHours: 1, unpublishInHours: null);
        portal.Clock.Advance(TimeSpan.FromHours(2));

        await RunAsync(portal);
        await RunAsync(portal);

        Assert.Equal("L-", await portal.StatesAsync(id));
        Assert.Equal(portal.Clock.GetUtcNow().UtcDateTime, (await ScheduleAsync(portal, id))!.FailedUtc);
        Assert.Single(await portal.DoAsync(request => Schedules(request).ListFailedAsync(default)));

        await portal.DoAsync(async request =>
        {
            var draft = (await request.Store.EditAsync(id, default))!;
            draft.Apply(new MarkdownBodyPart { Markdown = "![Et hus](~/media/hus.png)" });
            return (await request.Store.PublishAsync(draft, default)).Succeeded;
        });
        Assert.Null(await ScheduleAsync(portal, id));
    }

    [SkippableFact]
    public async Task Run_WhereThePublishingWasStopped_StillTakesBackWhatReadersHave()
    {
        await using var portal = await ContentPortal.StartAsync(fixture);
        var id = await DraftAsync(portal, "Opslag");
        await portal.DoAsync(async request => (await request.Store.PublishAsync((await request.Store.EditAsync(id, default))!, default)).Succeeded);
        await portal.DoAsync(async request =>
        {
            var draft = (await request.Store.EditAsync(id, default))!;
            draft.Apply(new MarkdownBodyPart { Markdown = "![](~/media/hus.png)" });
            return (await request.Store.SaveDraftAsync(draft, default)).Succeeded;
        });
        await SetAsync(portal, id, publishInHours: 1, unpublishInHours: 3);
        portal.Clock.Advance(TimeSpan.FromHours(2));
        await RunAsync(portal);
        Assert.Contains("P", await portal.StatesAsync(id), StringComparison.Ordinal);

        portal.Clock.Advance(TimeSpan.FromHours(2));
        await RunAsync(portal);

        Assert.DoesNotContain("P", await portal.StatesAsync(id), StringComparison.Ordinal);
    }

    [SkippableFact]
    public async Task Run_TwiceAtOnce_AsTwoHostsDo_PublishesAndFallsOverNothing()
    {
        await using var portal = await ContentPortal.StartAsync(fixture);
        var ids = new List<string>();
        for (var number = 0; number < 5; number++)
        {
            ids.Add(await DraftAsync(portal, $"Side {number}"));
            await SetAsync(portal, ids[^1], publishInHours: 1, unpublishInHours: null);
        }

        portal.Clock.Advance(TimeSpan.FromHours(2));
        await using (var first = await portal.OpenAsync())
        await using (var second = await portal.OpenAsync())
        {
            await Task.WhenAll(
                first.Get<ScheduleTask>().RunAsync(default), second.Get<ScheduleTask>().RunAsync(default));
        }

        foreach (var id in ids)
        {
            Assert.Equal("LP", await portal.StatesAsync(id));
            Assert.Null(await ScheduleAsync(portal, id));
        }
    }

    [SkippableFact]
    public async Task PublishedOrRemovedByHand_NothingIsLeftToDo()
    {
        await using var portal = await ContentPortal.StartAsync(fixture);
        var (published, removed) = (await DraftAsync(portal, "Udgives"), await DraftAsync(portal, "Slettes"));
        await SetAsync(portal, published, publishInHours: 1, unpublishInHours: 3);
        await SetAsync(portal, removed, publishInHours: 1, unpublishInHours: 3);

        await portal.DoAsync(async request => (await request.Store.PublishAsync((await request.Store.EditAsync(published, default))!, default)).Succeeded);
        await portal.DoAsync(request => request.Store.RemoveAsync(removed, default));

        Assert.Null((await ScheduleAsync(portal, published))!.PublishUtc);
        Assert.Null(await ScheduleAsync(portal, removed));
    }

    [SkippableTheory]
    [InlineData(TestAccounts.Reader)]
    [InlineData("har-forladt-os")]
    public async Task Run_WhenWhoSetItMayNotDoItAnyMore_DoesNothingAndWaitsForAPerson(string setBy)
    {
        await using var portal = await ContentPortal.StartAsync(fixture);
        var (draft, published) = (await DraftAsync(portal, "Kladde"), await DraftAsync(portal, "Udgivet"));
        await portal.DoAsync(async request => (await request.Store.PublishAsync((await request.Store.EditAsync(published, default))!, default)).Succeeded);
        await SetAsync(portal, draft, publishInHours: 1, unpublishInHours: null, setBy);
        await SetAsync(portal, published, publishInHours: null, unpublishInHours: 1, setBy);
        portal.Clock.Advance(TimeSpan.FromHours(2));

        await RunAsync(portal);

        Assert.Equal(("L-", "LP"), (await portal.StatesAsync(draft), await portal.StatesAsync(published)));
        Assert.Equal((ScheduleFailure.Rights, null), ((await ScheduleAsync(portal, draft))!.Why, (await ScheduleAsync(portal, draft))!.DueUtc));
        Assert.NotNull((await ScheduleAsync(portal, published))!.UnpublishFailedUtc);
        Assert.Equal(2, (await portal.DoAsync(request => Schedules(request).ListFailedAsync(default))).Count);
    }

    [SkippableFact]
    public async Task Run_WhereOneGoesWrong_DoesTheOthers_TriesItAgainAndThenWaitsForAPerson()
    {
        await using var portal = await ContentPortal.StartAsync(fixture);
        var (faulty, sound) = (await DraftAsync(portal, "Går galt"), await DraftAsync(portal, "Går godt"));
        await SetAsync(portal, faulty, publishInHours: 1, unpublishInHours: null, TestAccounts.Faulty);
        await SetAsync(portal, sound, publishInHours: 2, unpublishInHours: null);
        portal.Clock.Advance(TimeSpan.FromHours(3));

        await RunAsync(portal);

        Assert.Equal("LP", await portal.StatesAsync(sound));
        Assert.Equal((1, null), ((await ScheduleAsync(portal, faulty))!.Faults, (await ScheduleAsync(portal, faulty))!.FailedUtc));
        for (var minute = 1; minute < 5; minute++)
        {
            portal.Clock.Advance(TimeSpan.FromMinutes(1));
            await RunAsync(portal);
        }

        Assert.Equal("L-", await portal.StatesAsync(faulty));
        Assert.Equal((ScheduleFailure.Fault, portal.Clock.GetUtcNow().UtcDateTime), ((await ScheduleAsync(portal, faulty))!.Why, (await ScheduleAsync(portal, faulty))!.FailedUtc));
    }

    private static ContentSchedules Schedules(ContentRequest request) => request.Get<ContentSchedules>();

    private static Task<ContentSchedule?> ScheduleAsync(ContentPortal portal, string id) => portal.DoAsync(request => Schedules(request).FindAsync(id, default));

    private static Task<string> DraftAsync(ContentPortal portal, string title, string text = "Tekst.") => portal.DoAsync(async request =>
    {
        var item = request.Store.New("Page");
        item.Apply(new TitlePart { Title = title });
        item.Apply(new MarkdownBodyPart { Markdown = text });
        return (await request.Store.SaveDraftAsync(item, default)).Item!.ContentItemId;
    });

    private static Task<bool> SetAsync(
        ContentPortal portal, string id, int? publishInHours, int? unpublishInHours, string setBy = TestAccounts.Editor) => portal.DoAsync(async request =>
    {
        var now = portal.Clock.GetUtcNow().UtcDateTime;
        await Schedules(request).SetAsync(id, In(publishInHours), In(unpublishInHours), setBy, default);
        return true;

        DateTime? In(int? hours) => hours is { } some ? now.AddHours(some) : null;
    });

    private static async Task RunAsync(ContentPortal portal)
    {
        await using var request = await portal.OpenAsync();
        await request.Get<ScheduleTask>().RunAsync(default);
    }
}

[Collection("SQLite")]
public sealed class SqliteScheduleTaskTests(SqliteFixture fixture) : ScheduleTaskTests(fixture);

[Collection("PostgreSQL")]
public sealed class PostgresScheduleTaskTests(PostgresFixture fixture) : ScheduleTaskTests(fixture);
