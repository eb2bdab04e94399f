using HousingFirst.IntegrationTests.Documents;
using HousingFirst.Sdk.Content.Indexes;
using HousingFirst.Sdk.Security;

namespace HousingFirst.IntegrationTests.Content;

/// <summary>Addresses and queries as different readers see them, on every database.</summary>
public abstract class ContentReadersTests(DatabaseFixture fixture)
{
    [SkippableTheory]
    [InlineData(null, "open")]
    [InlineData("", "open,signed-in")]
    [InlineData("SupportWorker", "open,roles,signed-in")]
    [InlineData("supportworker", "open,roles,signed-in")]
    [InlineData("Support", "open,signed-in")]
    [InlineData(WellKnownRoles.Administrator, "leaders,open,roles,signed-in")]
    public async Task Query_VisibleToAReader_LeavesOutTheRest(string? role, string expected)
    {
        await using var portal = await StartAsync();
        SignIn(portal, role);
        await using var request = await portal.OpenAsync();

        var rows = await request.Session.Query<ContentItemIndex>(row => row.ContentType == "Page").VisibleTo(portal.Reader).ListIndexAsync(default);
        var count = await request.Session.Query<ContainedIndex>(row => row.ListContentItemId == "list").VisibleTo(portal.Reader).CountAsync(default);

        Assert.Equal(expected, string.Join(',', rows.Select(row => row.ContentItemId).Order(StringComparer.Ordinal)));
        Assert.Equal(rows.Count, count);
    }

    [SkippableTheory]
    [InlineData(null, "open")]
    [InlineData("", "open,signed-in")]
    [InlineData("SupportWorker", "open,roles,signed-in")]
    [InlineData(WellKnownRoles.Administrator, "leaders,open,roles,signed-in")]
    public async Task Resolve_AddressOfWhatTheReaderMayNotSee_IsNothing(string? role, string expected)
    {
        await using var portal = await StartAsync();

        // The first reader fills what is kept; the second must still be asked for.
        foreach (var reader in new[] { WellKnownRoles.Administrator, role })
        {
            SignIn(portal, reader);
            await using var request = await portal.OpenAsync();
            List<string> seen = [];
            foreach (var path in new[] { "leaders", "open", "roles", "signed-in" })
            {
                if (await request.Routes.ResolveAsync(path, default) is { } route)
                {
                    seen.Add(route.ContentItemId);
                }
            }

            Assert.Equal(reader == role ? expected : "leaders,open,roles,signed-in", string.Join(',', seen));
        }
    }

    [SkippableTheory]
    [InlineData("emner", "topics", null)]
    [InlineData("EMNER/", "topics", null)]
    [InlineData("emner/bolig", "topics", "t1")]
    [InlineData("emner/leje", "topics", "t2")]
    [InlineData("frit", "topics", "t3")]
    [InlineData("bolig", null, null)]
    [InlineData("nope", null, null)]
    public async Task Resolve_Address_FindsItemsAndThoseInsideThem(string path, string? item, string? contained)
    {
        await using var portal = await StartAsync();
        await using var request = await portal.OpenAsync();

        var route = await request.Routes.ResolveAsync(path, default);

        Assert.Equal((item, contained), (route?.ContentItemId, route?.ContainedContentItemId));
    }

    [SkippableFact]
    public async Task Resolve_Home_IsTheItemThatLastAskedForIt()
    {
        await using var portal = await StartAsync();

        await portal.ImportAsync(Home("h1"));
        portal.Clock.Advance(TimeSpan.FromMinutes(1));
        await portal.ImportAsync(Home("h2"));

        await using var request = await portal.OpenAsync();
        Assert.Equal("h2", (await request.Routes.ResolveAsync("", default))?.ContentItemId);
    }

    [SkippableFact]
    public async Task Resolve_AfterAnAddressWasTaken_FindsIt()
    {
        await using var portal = await StartAsync();
        await using (var before = await portal.OpenAsync())
        {
            Assert.Null(await before.Routes.ResolveAsync("nyt", default));
        }

        await portal.ImportAsync(Page("new", "nyt", "everybody"));

        await using var after = await portal.OpenAsync();
        Assert.NotNull(await after.Routes.ResolveAsync("nyt", default));
        Assert.Equal("~/nyt", await after.Routes.UrlAsync("new", default));
    }

    private static void SignIn(ContentPortal portal, string? role)
    {
        if (role is null)
        {
            portal.Reader.SignOut();
        }
        else
        {
            portal.Reader.SignIn(role.Length == 0 ? [] : [role]);
        }
    }

    private static string Home(string id) =>
        $$"""{ "ContentItemId": "{{id}}", "ContentItemVersionId": "{{id}}", "ContentType": "Home", "Latest": true, "Published": true, "AutoroutePart": { "Path": "{{id}}", "SetHomepage": true } }""";

    private static string Page(string id, string path, string audience) =>
        $$"""
        { "ContentItemId": "{{id}}", "ContentItemVersionId": "{{id}}-1", "ContentType": "Page", "Latest": true, "Published": true, "DisplayText": "{{id}}",
          "AutoroutePart": { "Path": "{{path}}" }, "AudiencePart": { "Audience": "{{audience}}" }, "ContainedPart": { "ListContentItemId": "list" } }
        """;

    private async Task<ContentPortal> StartAsync()
    {
        var portal = await ContentPortal.StartAsync(fixture);
        await portal.ImportAsync(
            Page("open", "open", "everybody"),
            Page("signed-in", "signed-in", "signed-in"),
            Page("roles", "roles", "SupportWorker, TeamLeader"),
            Page("leaders", "leaders", "TeamLeader"),
            """
            { "ContentItemId": "topics", "ContentItemVersionId": "topics-1", "ContentType": "Taxonomy", "Latest": true, "Published": true,
              "AutoroutePart": { "Path": "emner", "RouteContainedItems": true },
              "TaxonomyPart": { "Terms": [
                { "ContentItemId": "t1", "ContentType": "Term", "AutoroutePart": { "Path": "bolig" },
                  "Terms": [ { "ContentItemId": "t2", "ContentType": "Term", "AutoroutePart": { "Path": "leje" } } ] },
                { "ContentItemId": "t3", "ContentType": "Term", "AutoroutePart": { "Path": "frit", "Absolute": true } } ] } }
            """);
        return portal;
    }
}

[Collection("SQLite")]
public sealed class SqliteContentReadersTests(SqliteFixture fixture) : ContentReadersTests(fixture);

[Collection("PostgreSQL")]
public sealed class PostgresContentReadersTests(PostgresFixture fixture) : ContentReadersTests(fixture);
