using HousingFirst.IntegrationTests.Documents;
using HousingFirst.Sdk.Content;
using HousingFirst.Sdk.Content.Definitions;
using HousingFirst.Sdk.Content.Parts;
using HousingFirst.Sdk.Documents;

namespace HousingFirst.IntegrationTests.Content;

/// <summary>The table of version states, on every database.</summary>
public abstract class ContentStoreTests(DatabaseFixture fixture)
{
    [SkippableFact]
    public async Task Publish_NewItem_IsLatestAndPublished()
    {
        await using var portal = await ContentPortal.StartAsync(fixture);

        var item = await PublishAsync(portal, "Nyt hus");

        Assert.Equal("LP", await portal.StatesAsync(item.ContentItemId));
        Assert.Equal("Nyt hus", item.DisplayText);
        Assert.Equal(portal.Clock.GetUtcNow().UtcDateTime, item.PublishedUtc);
    }

    [SkippableFact]
    public async Task SaveDraft_NewItem_IsNotSeen()
    {
        await using var portal = await ContentPortal.StartAsync(fixture);

        var item = await portal.DoAsync(async request =>
        {
            var draft = request.Store.New("Page");
            return (await request.Store.SaveDraftAsync(draft, default)).Item!;
        });

        Assert.Equal("L-", await portal.StatesAsync(item.ContentItemId));
        Assert.Null(await portal.DoAsync(request => request.Store.GetAsync(item.ContentItemId, ContentVersion.Published, default)));
        Assert.NotNull(await portal.DoAsync(request => request.Store.GetAsync(item.ContentItemId, ContentVersion.Draft, default)));
    }

    [SkippableFact]
    public async Task SaveDraft_AbovePublished_LeavesWhatReadersSee()
    {
        await using var portal = await ContentPortal.StartAsync(fixture);
        var item = await PublishAsync(portal, "Først");

        await DraftAsync(portal, item.ContentItemId, "Siden");

        Assert.Equal("-P L-", await portal.StatesAsync(item.ContentItemId));
        Assert.Equal("Først", await TitleAsync(portal, item.ContentItemId, ContentVersion.Published));
        Assert.Equal("Siden", await TitleAsync(portal, item.ContentItemId, ContentVersion.Latest));
    }

    [SkippableFact]
    public async Task SaveDraft_Again_IsTheSameVersion()
    {
        await using var portal = await ContentPortal.StartAsync(fixture);
        var item = await PublishAsync(portal, "Først");
        await DraftAsync(portal, item.ContentItemId, "Siden");

        await DraftAsync(portal, item.ContentItemId, "Til sidst");

        Assert.Equal("-P L-", await portal.StatesAsync(item.ContentItemId));
        Assert.Equal("Til sidst", await TitleAsync(portal, item.ContentItemId, ContentVersion.Draft));
    }

    [SkippableFact]
    public async Task Publish_DraftAbovePublished_MakesTheFormerHistory()
    {
        await using var portal = await ContentPortal.StartAsync(fixture);
        var item = await PublishAsync(portal, "Først");
        await DraftAsync(portal, item.ContentItemId, "Siden");

        await RepublishAsync(portal, item.ContentItemId, "Siden");

        Assert.Equal("-- LP", await portal.StatesAsync(item.ContentItemId));
        Assert.Equal("Siden", await TitleAsync(portal, item.ContentItemId, ContentVersion.Published));
    }

    [SkippableFact]
    public async Task Publish_TypeThatKeepsNoVersions_LeavesNoHistory()
    {
        await using var portal = await ContentPortal.StartAsync(fixture);
        await portal.DoAsync(request => request.Definitions.MergeAsync(
            new ContentDefinitionRecords { Types = [new() { Name = "Page", DisplayName = "Page" }] }, default));
        var item = await PublishAsync(portal, "Først");

        await RepublishAsync(portal, item.ContentItemId, "Siden");

        Assert.Equal("LP", await portal.StatesAsync(item.ContentItemId));
    }

    [SkippableFact]
    public async Task Unpublish_AloneAndUnderADraft_LeavesADraft()
    {
        await using var portal = await ContentPortal.StartAsync(fixture);
        var alone = await PublishAsync(portal, "Alene");
        var under = await PublishAsync(portal, "Under");
        await DraftAsync(portal, under.ContentItemId, "Kladde");

        await portal.DoAsync(request => request.Store.UnpublishAsync(alone.ContentItemId, default));
        await portal.DoAsync(request => request.Store.UnpublishAsync(under.ContentItemId, default));

        Assert.Equal("L-", await portal.StatesAsync(alone.ContentItemId));
        Assert.Equal("-- L-", await portal.StatesAsync(under.ContentItemId));
    }

    [SkippableFact]
    public async Task Republish_AloneAndUnderADraft_ShowsWhatReadersSawLast()
    {
        await using var portal = await ContentPortal.StartAsync(fixture);
        var alone = await PublishAsync(portal, "Alene");
        var under = await PublishAsync(portal, "Under");
        await DraftAsync(portal, under.ContentItemId, "Kladde");
        await portal.DoAsync(request => request.Store.UnpublishAsync(alone.ContentItemId, default));
        await portal.DoAsync(request => request.Store.UnpublishAsync(under.ContentItemId, default));

        Assert.True((await portal.DoAsync(request => request.Store.RepublishAsync(alone.ContentItemId, default)))!.Succeeded);
        Assert.True((await portal.DoAsync(request => request.Store.RepublishAsync(under.ContentItemId, default)))!.Succeeded);

        Assert.Equal("LP", await portal.StatesAsync(alone.ContentItemId));
        Assert.Equal("-P L-", await portal.StatesAsync(under.ContentItemId));
        Assert.Equal("Under", await TitleAsync(portal, under.ContentItemId, ContentVersion.Published));
        Assert.Equal("Kladde", await TitleAsync(portal, under.ContentItemId, ContentVersion.Latest));
    }

    [SkippableFact]
    public async Task Republish_WhatIsSeenWasNeverSeenOrIsRemoved_DoesNothing()
    {
        await using var portal = await ContentPortal.StartAsync(fixture);
        var seen = await PublishAsync(portal, "Ses");
        var removed = await PublishAsync(portal, "Væk");
        await portal.DoAsync(request => request.Store.RemoveAsync(removed.ContentItemId, default));
        var draft = await portal.DoAsync(async request => (await request.Store.SaveDraftAsync(request.Store.New("Page"), default)).Item!);

        foreach (var id in (string[])[seen.ContentItemId, removed.ContentItemId, draft.ContentItemId, "findes-ikke"])
        {
            Assert.Null(await portal.DoAsync(request => request.Store.RepublishAsync(id, default)));
        }

        Assert.Equal("LP", await portal.StatesAsync(seen.ContentItemId));
        Assert.Equal("--", await portal.StatesAsync(removed.ContentItemId));
        Assert.Equal("L-", await portal.StatesAsync(draft.ContentItemId));
    }

    [SkippableFact]
    public async Task Remove_Item_KeepsItsHistoryAndNothingElse()
    {
        await using var portal = await ContentPortal.StartAsync(fixture);
        var item = await PublishAsync(portal, "Væk");
        await DraftAsync(portal, item.ContentItemId, "Kladde");

        Assert.True(await portal.DoAsync(request => request.Store.RemoveAsync(item.ContentItemId, default)));

        Assert.Equal("-- --", await portal.StatesAsync(item.ContentItemId));
        Assert.Null(await portal.DoAsync(request => request.Store.GetAsync(item.ContentItemId, ContentVersion.Latest, default)));
        Assert.Null(await portal.DoAsync(request => request.Routes.ResolveAsync("vaek", default)));
        Assert.False(await portal.DoAsync(request => request.Store.RemoveAsync(item.ContentItemId, default)));
    }

    [SkippableFact]
    public async Task Publish_AfterADraftInTheSameRequest_SeesTheDraft()
    {
        await using var portal = await ContentPortal.StartAsync(fixture);

        var id = await portal.DoAsync(async request =>
        {
            var item = Titled(request.Store.New("Page"), "Et");
            await request.Store.SaveDraftAsync(item, default);
            await request.Store.PublishAsync(item, default);
            var version = (await request.Store.EditAsync(item.ContentItemId, default))!;
            await request.Store.SaveDraftAsync(Titled(version, "To"), default);
            return item.ContentItemId;
        });

        Assert.Equal("-P L-", await portal.StatesAsync(id));
    }

    [SkippableFact]
    public async Task Save_TwoEditorsOfOneDraft_TellsTheSecond()
    {
        await using var portal = await ContentPortal.StartAsync(fixture);
        var item = await PublishAsync(portal, "Fælles");
        await DraftAsync(portal, item.ContentItemId, "Kladde");
        await using var first = await portal.OpenAsync();
        await using var second = await portal.OpenAsync();
        var mine = (await first.Store.EditAsync(item.ContentItemId, default))!;
        var yours = (await second.Store.EditAsync(item.ContentItemId, default))!;

        await first.Store.SaveDraftAsync(Titled(mine, "Min"), default);
        await first.Session.SaveChangesAsync(default);
        await second.Store.SaveDraftAsync(Titled(yours, "Din"), default);

        await Assert.ThrowsAsync<StaleDocumentException>(() => second.Session.SaveChangesAsync(default));
        Assert.Equal("Min", await TitleAsync(portal, item.ContentItemId, ContentVersion.Latest));
    }

    [SkippableFact]
    public async Task Publish_TakenPath_IsRefusedAndNothingIsWritten()
    {
        await using var portal = await ContentPortal.StartAsync(fixture);
        await PublishAsync(portal, "Om os");

        var result = await portal.DoAsync(request =>
        {
            var item = Titled(request.Store.New("Page"), "Andet");
            item.Apply(new AutoroutePart { Path = "OM-OS" });
            return request.Store.PublishAsync(item, default);
        });

        Assert.Equal("autoroute.path-taken", Assert.Single(result.Problems).Code);
        Assert.Equal("AutoroutePart.Path", result.Problems[0].Path);
    }

    [SkippableFact]
    public async Task Publish_SameTitleTwice_GivesTheSecondANumber()
    {
        await using var portal = await ContentPortal.StartAsync(fixture);

        var first = await PublishAsync(portal, "Første møde");
        var second = await PublishAsync(portal, "Første møde");
        var reserved = await PublishAsync(portal, "Admin");

        Assert.Equal("foerste-moede", first.As<AutoroutePart>()!.Path);
        Assert.Equal("foerste-moede-2", second.As<AutoroutePart>()!.Path);
        Assert.Equal("admin-2", reserved.As<AutoroutePart>()!.Path);
    }

    [SkippableFact]
    public async Task Publish_Markup_IsCleanedInAnyDepth()
    {
        await using var portal = await ContentPortal.StartAsync(fixture);

        var item = await portal.DoAsync(async request =>
        {
            var page = ContentPortal.Item(
                """
                { "ContentItemId": "i", "ContentType": "Page", "HtmlBodyPart": { "Html": "<p onclick=x>a</p><script>1</script>" },
                  "FlowPart": { "Widgets": [ { "ContentType": "Raw", "Raw": { "Content": { "Html": "<img src=x alt=y onerror=y>" } } } ] } }
                """);
            return (await request.Store.PublishAsync(page, default)).Item!;
        });

        Assert.Equal("<p>a</p>", item.As<HtmlBodyPart>()!.Html);
        Assert.Equal("<img src=\"x\" alt=\"y\">", item.As<FlowPart>()!.Widgets[0].Content["Raw"]!["Content"]!["Html"]!.GetValue<string>());
    }

    private static ContentItem Titled(ContentItem item, string title)
    {
        item.Apply(new TitlePart { Title = title });
        return item;
    }

    private static Task<ContentItem> PublishAsync(ContentPortal portal, string title) => portal.DoAsync(async request =>
    {
        var item = Titled(request.Store.New("Page"), title);
        item.Apply(new AutoroutePart());
        return (await request.Store.PublishAsync(item, default)).Item!;
    });

    private static Task<ContentItem> RepublishAsync(ContentPortal portal, string id, string title) => portal.DoAsync(async request =>
        (await request.Store.PublishAsync(Titled((await request.Store.EditAsync(id, default))!, title), default)).Item!);

    private static Task<ContentItem> DraftAsync(ContentPortal portal, string id, string title) => portal.DoAsync(async request =>
        (await request.Store.SaveDraftAsync(Titled((await request.Store.EditAsync(id, default))!, title), default)).Item!);

    private static Task<string?> TitleAsync(ContentPortal portal, string id, ContentVersion version) =>
        portal.DoAsync(async request => (await request.Store.GetAsync(id, version, default))?.DisplayText);
}

[Collection("SQLite")]
public sealed class SqliteContentStoreTests(SqliteFixture fixture) : ContentStoreTests(fixture);

[Collection("PostgreSQL")]
public sealed class PostgresContentStoreTests(PostgresFixture fixture) : ContentStoreTests(fixture);
