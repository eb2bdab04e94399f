using HousingFirst.IntegrationTests.Documents;
using HousingFirst.Sdk.Content;
using HousingFirst.Sdk.Content.Parts;

namespace HousingFirst.IntegrationTests.Content;

/// <summary>Orchard's import by version, on every database.</summary>
public abstract class ContentImportTests(DatabaseFixture fixture)
{
    private const string Offer =
        """
        { "ContentItemId": "offer", "ContentItemVersionId": "V1", "ContentType": "Offer", "Latest": true, "Published": true,
          "TitlePart": { "Title": "Lejlighed" }, "AutoroutePart": { "Path": "lejlighed" },
          "HtmlBodyPart": { "Html": "<p onclick=x>tekst</p>" },
          "Offer": { "Tags": [ "a", "b" ], "Beds": { "Value": 2 } }, "Strange": { "Kept": true } }
        """;

    [SkippableFact]
    public async Task Import_Twice_ChangesNothingTheSecondTime()
    {
        await using var portal = await ContentPortal.StartAsync(fixture);
        var first = Assert.Single(await portal.ImportAsync(Offer));
        await using var before = await portal.OpenAsync();

        portal.Clock.Advance(TimeSpan.FromDays(1));
        var second = Assert.Single(await portal.ImportAsync(Offer));

        await using var after = await portal.OpenAsync();
        Assert.Equal(ContentChangeKind.Created, first.Kind);
        Assert.Equal(ContentChangeKind.Unchanged, second.Kind);
        Assert.Equal(before.Versions, after.Versions);
        Assert.Equal("LP", await portal.StatesAsync("offer"));
    }

    [SkippableFact]
    public async Task Import_KnownVersionThatDiffers_IsMergedWithArraysReplaced()
    {
        await using var portal = await ContentPortal.StartAsync(fixture);
        await portal.ImportAsync(Offer);

        var result = Assert.Single(await portal.ImportAsync(
            """
            { "ContentItemId": "offer", "ContentItemVersionId": "v1", "ContentType": "Offer", "Latest": true, "Published": true,
              "Offer": { "Tags": [ "c" ], "Beds": { "Value": 3 }, "Nothing": null } }
            """));

        Assert.Equal(ContentChangeKind.Updated, result.Kind);
        Assert.Equal("""{"Tags":["c"],"Beds":{"Value":3}}""", result.Item!.Content["Offer"]!.ToJsonString());
        Assert.Equal("Lejlighed", result.Item.As<TitlePart>()!.Title);
        Assert.True(result.Item.Content["Strange"]!["Kept"]!.GetValue<bool>());
        Assert.Equal("LP", await portal.StatesAsync("offer"));
    }

    [SkippableFact]
    public async Task Import_AgainAfterAnEditorPublished_LeavesTheEditorsVersion()
    {
        await using var portal = await ContentPortal.StartAsync(fixture);
        await portal.ImportAsync(Offer);
        await portal.DoAsync(async request =>
        {
            var version = (await request.Store.EditAsync("offer", default))!;
            version.Alter<TitlePart>(part => part.Title = "Redaktørens");
            return await request.Store.PublishAsync(version, default);
        });

        var result = Assert.Single(await portal.ImportAsync(Offer));

        Assert.Equal(ContentChangeKind.Unchanged, result.Kind);
        Assert.Equal("Redaktørens", await portal.DoAsync(async request => (await request.Store.GetAsync("offer", ContentVersion.Published, default))!.DisplayText));
    }

    [SkippableFact]
    public async Task Import_NewPublishedVersion_TakesTheFlagsFromAllOthers()
    {
        await using var portal = await ContentPortal.StartAsync(fixture);
        await portal.ImportAsync(Offer);

        await portal.ImportAsync(Offer.Replace("V1", "V2", StringComparison.Ordinal));

        Assert.Equal("-- LP", await portal.StatesAsync("offer"));
    }

    [SkippableTheory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task Import_PublishedAndDraftTogether_KeepsBothWhateverTheirOrder(bool draftFirst)
    {
        await using var portal = await ContentPortal.StartAsync(fixture);
        var published = Offer.Replace("\"Latest\": true", "\"Latest\": false", StringComparison.Ordinal);
        var draft = Offer.Replace("V1", "V2", StringComparison.Ordinal).Replace("\"Published\": true", "\"Published\": false", StringComparison.Ordinal);

        await portal.ImportAsync(draftFirst ? [draft, published] : [published, draft]);

        Assert.Equal(draftFirst ? "L- -P" : "-P L-", await portal.StatesAsync("offer"));
    }

    [SkippableFact]
    public async Task Import_ItemThatNamesNoNewestVersion_IsTheNewest()
    {
        await using var portal = await ContentPortal.StartAsync(fixture);

        await portal.ImportAsync("""{ "ContentItemId": "a", "ContentItemVersionId": "a1", "ContentType": "T" }""");

        Assert.Equal("L-", await portal.StatesAsync("a"));
    }

    [SkippableFact]
    public async Task Import_DatesAndPeopleOfTheFile_Win()
    {
        await using var portal = await ContentPortal.StartAsync(fixture);

        var item = Assert.Single(await portal.ImportAsync(
            """
            { "ContentItemId": "a", "ContentItemVersionId": "a1", "ContentType": "T", "Latest": true, "Published": true, "Owner": "o", "Author": "b",
              "CreatedUtc": "2020-01-01T00:00:00.5Z", "ModifiedUtc": "2021-01-01T00:00:00Z" }
            """)).Item!;

        Assert.Equal("2020-01-01T00:00:00.5000000Z", item.CreatedUtc!.Value.ToString("O"));
        Assert.Equal(2021, item.ModifiedUtc!.Value.Year);
        Assert.Equal(portal.Clock.GetUtcNow().UtcDateTime, item.PublishedUtc);
        Assert.Equal(("o", "b"), (item.Owner, item.Author));
    }

    [SkippableFact]
    public async Task Import_PathTwiceInOneFile_RefusesTheSecond()
    {
        await using var portal = await ContentPortal.StartAsync(fixture);

        var results = await portal.ImportAsync(
            """{ "ContentItemId": "a", "ContentItemVersionId": "a1", "ContentType": "T", "Published": true, "Latest": true, "AutoroutePart": { "Path": "same" } }""",
            """{ "ContentItemId": "b", "ContentItemVersionId": "b1", "ContentType": "T", "Published": true, "Latest": true, "AutoroutePart": { "Path": "Same" } }""");

        Assert.True(results[0].Succeeded);
        Assert.Equal("autoroute.path-taken", Assert.Single(results[1].Problems).Code);
    }

    [SkippableFact]
    public async Task Import_PathThatMovesFromOneItemToAnother_IsFree()
    {
        await using var portal = await ContentPortal.StartAsync(fixture);
        await portal.ImportAsync("""{ "ContentItemId": "a", "ContentItemVersionId": "a1", "ContentType": "T", "Published": true, "Latest": true, "AutoroutePart": { "Path": "same" } }""");

        var results = await portal.ImportAsync(
            """{ "ContentItemId": "a", "ContentItemVersionId": "a1", "ContentType": "T", "Published": true, "Latest": true, "AutoroutePart": { "Path": "elsewhere" } }""",
            """{ "ContentItemId": "b", "ContentItemVersionId": "b1", "ContentType": "T", "Published": true, "Latest": true, "AutoroutePart": { "Path": "same" } }""");

        Assert.All(results, result => Assert.True(result.Succeeded));
    }

    [SkippableFact]
    public async Task Import_VersionIdOfAnotherItem_IsRefused()
    {
        await using var portal = await ContentPortal.StartAsync(fixture);
        await portal.ImportAsync(Offer);

        var result = Assert.Single(await portal.ImportAsync("""{ "ContentItemId": "other", "ContentItemVersionId": "v1", "ContentType": "T" }"""));

        Assert.Equal("content.version-of-another", Assert.Single(result.Problems).Code);
    }

    [SkippableFact]
    public async Task Import_PartOfAnotherShape_IsRefusedWithItsPlace()
    {
        await using var portal = await ContentPortal.StartAsync(fixture);

        var result = Assert.Single(await portal.ImportAsync(
            """{ "ContentItemId": "a", "ContentItemVersionId": "a1", "ContentType": "T", "TitlePart": { "Title": { "x": 1 } } }"""));

        Assert.Equal("TitlePart.Title", Assert.Single(result.Problems).Path);
    }

    [SkippableFact]
    public async Task Import_MoreThanABatch_IsTakenInWhole()
    {
        await using var portal = await ContentPortal.StartAsync(fixture);
        var items = Enumerable.Range(0, 1200)
            .Select(number => $$"""{ "ContentItemId": "i{{number}}", "ContentItemVersionId": "v{{number}}", "ContentType": "T", "Latest": true, "Published": true, "AutoroutePart": { "Path": "p/{{number}}" } }""")
            .ToArray();

        var first = await portal.ImportAsync(items);
        var second = await portal.ImportAsync(items);

        Assert.All(first, result => Assert.Equal(ContentChangeKind.Created, result.Kind));
        Assert.All(second, result => Assert.Equal(ContentChangeKind.Unchanged, result.Kind));
    }
}

[Collection("SQLite")]
public sealed class SqliteContentImportTests(SqliteFixture fixture) : ContentImportTests(fixture);

[Collection("PostgreSQL")]
public sealed class PostgresContentImportTests(PostgresFixture fixture) : ContentImportTests(fixture);
