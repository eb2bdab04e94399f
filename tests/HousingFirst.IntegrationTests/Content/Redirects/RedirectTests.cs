using System.Net;
using System.Text;
using HousingFirst.Contents.Redirects;
using HousingFirst.IntegrationTests.Portals;
using HousingFirst.Sdk.Content;
using HousingFirst.Sdk.Content.Parts;
using HousingFirst.Sdk.Documents;
using HousingFirst.Sdk.Modules;
using HousingFirst.Sdk.Recipes;
using HousingFirst.Sdk.Security;
using HousingFirst.Sdk.Time;
using HousingFirst.Testing.Hosting;
using Microsoft.Extensions.DependencyInjection;

namespace HousingFirst.IntegrationTests.Content.Redirects;

/// <summary>An address that was given out goes on working.</summary>
[Collection(HostCollection.Name)]
public sealed class RedirectTests(HostFixture fixture)
{
    private const string List = "admin/omstillinger";

    [Fact]
    public async Task Publish_AtAnotherAddress_HasTheOldOneLeadToIt()
    {
        var portal = await fixture.Host.PortalAsync("kursushus");
        using var reader = portal.Client();
        var id = await PublishAsync(portal, null, "først");

        await PublishAsync(portal, id, "så");
        await PublishAsync(portal, id, "til/sidst");

        // From the first address in one step, with what was asked for.
        Assert.Equal("til/sidst", await LeadsToAsync(portal, reader, "f%C3%B8rst"));
        Assert.Equal("til/sidst", await LeadsToAsync(portal, reader, "S%C3%A5/"));
        Assert.Equal("til/sidst?x=1", await LeadsToAsync(portal, reader, "s%C3%A5?x=1"));
        Assert.Equal(HttpStatusCode.OK, await reader.StatusAsync("til/sidst"));
    }

    [Fact]
    public async Task Draft_AtAnotherAddress_LeavesReadersWhereTheyAre()
    {
        var portal = await fixture.Host.PortalAsync("kursushus");
        using var reader = portal.Client();
        var id = await PublishAsync(portal, null, "her");

        await portal.RunAsync(async services =>
        {
            var store = services.GetRequiredService<IContentStore>();
            var draft = (await store.EditAsync(id, default))!;
            draft.Alter<AutoroutePart>(part => part.Path = "der");
            await store.SaveDraftAsync(draft, default);
            await services.GetRequiredService<IDocumentSession>().SaveChangesAsync(default);
            return true;
        });

        Assert.Equal(HttpStatusCode.OK, await reader.StatusAsync("her"));
        Assert.Equal(HttpStatusCode.NotFound, await reader.StatusAsync("der"));
    }

    [Fact]
    public async Task Publish_BackAtTheOldAddress_LeadsTheOtherWayAndInNoCircle()
    {
        var portal = await fixture.Host.PortalAsync("kursushus");
        using var reader = portal.Client();
        var id = await PublishAsync(portal, null, "a-side");
        await PublishAsync(portal, id, "b-side");

        await PublishAsync(portal, id, "a-side");

        Assert.Equal(HttpStatusCode.OK, await reader.StatusAsync("a-side"));
        Assert.Equal("a-side", await LeadsToAsync(portal, reader, "b-side"));
    }

    [Fact]
    public async Task Publish_AtAnotherAddressAfterItWasTakenBack_HasTheOldOneLeadToIt()
    {
        var portal = await fixture.Host.PortalAsync("kursushus");
        using var reader = portal.Client();
        var id = await PublishAsync(portal, null, "opslag");
        await UnpublishAsync(portal, id);
        Assert.Equal(HttpStatusCode.NotFound, await reader.StatusAsync("opslag"));

        await PublishAsync(portal, id, "opslag-2");

        Assert.Equal("opslag-2", await LeadsToAsync(portal, reader, "opslag"));
    }

    [Fact]
    public async Task Publish_AtTheSameAddressAfterItWasTakenBack_LeavesNoRedirect()
    {
        var portal = await fixture.Host.PortalAsync("kursushus");
        using var reader = portal.Client();
        var id = await PublishAsync(portal, null, "opslag");
        await UnpublishAsync(portal, id);

        await PublishAsync(portal, id, "opslag");

        Assert.Equal(HttpStatusCode.OK, await reader.StatusAsync("opslag"));
        Assert.Equal(0, await portal.RunAsync(services => services.GetRequiredService<IDocumentSession>().Query<RedirectIndex>().CountAsync(default)));
    }

    [Fact]
    public async Task List_OfAWrittenOneToAPageThatIsTakenBack_SaysSo()
    {
        var portal = await fixture.Host.PortalAsync("kursushus");
        using var editor = await portal.SignInAsync("ManualEditor");
        var id = await PublishAsync(portal, null, "huset");
        using var made = await TestPortal.PostAsync(editor, List + "?handler=Add", new() { ["From"] = "gammel", ["To"] = "huset" }, List);
        Assert.DoesNotContain("Ingen side der", await editor.PageAsync(List), StringComparison.Ordinal);

        await UnpublishAsync(portal, id);

        Assert.Contains("Ingen side der", await editor.PageAsync(List), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Publish_OfAnotherItemAtTheOldAddress_TakesIt()
    {
        var portal = await fixture.Host.PortalAsync("kursushus");
        using var reader = portal.Client();
        var id = await PublishAsync(portal, null, "plads");
        await PublishAsync(portal, id, "flyttet");

        await PublishAsync(portal, null, "plads");

        Assert.Equal(HttpStatusCode.OK, await reader.StatusAsync("plads"));
    }

    [Fact]
    public async Task Unpublish_OfWhatItLeadsTo_LeadsNowhere()
    {
        var portal = await fixture.Host.PortalAsync("kursushus");
        using var reader = portal.Client();
        using var editor = await portal.SignInAsync("ManualEditor");
        var id = await PublishAsync(portal, null, "gammel");
        await PublishAsync(portal, id, "ny");

        await portal.RunAsync(async services =>
        {
            await services.GetRequiredService<IContentStore>().UnpublishAsync(id, default);
            await services.GetRequiredService<IDocumentSession>().SaveChangesAsync(default);
            return true;
        });

        Assert.Equal(HttpStatusCode.NotFound, await reader.StatusAsync("gammel"));
        Assert.Contains("Siden er taget tilbage", WebUtility.HtmlDecode(await editor.PageAsync(List)), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Add_OfAWrittenOne_WorksIsCountedAndCanBeDeleted()
    {
        var portal = await fixture.Host.PortalAsync("kursushus");
        using var reader = portal.Client();
        using var editor = await portal.SignInAsync("ManualEditor");

        await AddAsync(editor, "Gammel-Side", "om");
        await AddAsync(editor, "ældre", "/gammel-side");
        await AddAsync(editor, "ude", "https://example.org/sted", leaves: true);

        Assert.Equal("om", await LeadsToAsync(portal, reader, "gammel-side"));
        Assert.Equal("om", await LeadsToAsync(portal, reader, "%C3%A6ldre"));
        using var outside = await reader.GetAsync(new Uri("ude?to=https://evil.example", UriKind.Relative));
        Assert.Equal("https://example.org/sted", outside.Headers.Location?.OriginalString);
        var page = await editor.PageAsync(List + "?sorter=fra&antal=25");
        Assert.Contains("data-number=\"\">1</td>", page, StringComparison.Ordinal);

        await portal.RunAsync(async services =>
        {
            await services.GetRequiredService<IPortalExtensions>().All<IDailyTask>().OfType<RedirectCountTask>().Single().RunAsync(default);
            return true;
        });
        Assert.Contains("data-number=\"\">1</td>", await editor.PageAsync(List), StringComparison.Ordinal);

        var id = page.Split("name=\"id\" value=\"")[1].Split('"')[0];
        using var deleted = await TestPortal.PostAsync(editor, List + "?handler=Delete", new() { ["id"] = id }, List);
        Assert.Equal(HttpStatusCode.Redirect, deleted.StatusCode);
        Assert.Equal(HttpStatusCode.NotFound, await reader.StatusAsync("gammel-side"));
    }

    [Theory]
    [InlineData("om", "kontakt", "Der står en side på den adresse")]
    [InlineData("admin/x", "om", "Skriv adressen med bogstaver")]
    [InlineData("", "om", "Skriv adressen med bogstaver")]
    [InlineData("a", "", "Skriv en side i portalen")]
    [InlineData("a", "javascript:alert(1)", "Skriv en side i portalen")]
    [InlineData("a", "https://evil.example", "Adressen er et andet websted")]
    [InlineData("a", "a", "fører tilbage til denne")]
    [InlineData("a", "findes/ikke", "Der er ingen side på den adresse")]
    public async Task Add_OfWhatCannotBe_SaysWhatToDoAndKeepsIt(string from, string to, string because)
    {
        var portal = await fixture.Host.PortalAsync("kursushus");
        using var editor = await portal.SignInAsync("ManualEditor");

        var page = await AddAsync(editor, from, to);

        Assert.Contains(because, page, StringComparison.Ordinal);
        Assert.Contains($"value=\"{to}\"", page, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Add_OfACircle_IsRefused()
    {
        var portal = await fixture.Host.PortalAsync("kursushus");
        using var editor = await portal.SignInAsync("ManualEditor");
        await AddAsync(editor, "tre", "om");
        await AddAsync(editor, "to", "tre");
        await AddAsync(editor, "et", "to");

        var page = await AddAsync(editor, "tre", "et");

        Assert.Contains("fører tilbage til denne", page, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Recipe_AppliedTwice_ChangesNothingTheSecondTimeAndSaysWhatIsWrong()
    {
        var portal = await fixture.Host.PortalAsync("kursushus");
        using var reader = portal.Client();
        const string Recipe = """{ "name": "r", "steps": [ { "name": "redirects", "Redirects": [ { "From": "Om-Os", "To": "~/om" }, { "From": "ude", "To": "https://example.org/" } ] } ] }""";

        var first = await ApplyAsync(portal, Recipe);
        var second = await ApplyAsync(portal, Recipe);
        var wrong = await ApplyAsync(portal, """{ "name": "s", "steps": [ { "name": "redirects", "Redirects": [ { "From": "x", "To": "javascript:alert(1)" } ] } ] }""");

        Assert.Equal(2, first.Writes.Count(write => write.Write.Change == RecipeChange.Created));
        Assert.False(second.ChangesAnything);
        Assert.Equal("$.steps[0].Redirects[0].To", Assert.Single(wrong.Problems).JsonPath);
        Assert.Equal("om", await LeadsToAsync(portal, reader, "om-os"));
    }

    [Fact]
    public async Task Redirect_ToAPageForSomeRoles_DoesNotExistForOthers()
    {
        var portal = await fixture.Host.PortalAsync("kursushus");
        using var reader = portal.Client();
        using var editor = await portal.SignInAsync(WellKnownRoles.Administrator);
        var id = await PublishAsync(portal, null, "hemmelig", "signed-in");
        await PublishAsync(portal, id, "hemmelig/ny", "signed-in");

        Assert.Equal(HttpStatusCode.NotFound, await reader.StatusAsync("hemmelig"));
        Assert.Equal("hemmelig/ny", await LeadsToAsync(portal, editor, "hemmelig"));
    }

    private static async Task<string> LeadsToAsync(TestPortal portal, HttpClient client, string path)
    {
        using var answer = await client.GetAsync(new Uri(path, UriKind.Relative));
        Assert.Equal(HttpStatusCode.MovedPermanently, answer.StatusCode);
        var location = new Uri(portal.Address, answer.Headers.Location!); // a redirect has one
        return Uri.UnescapeDataString(location.AbsoluteUri[portal.Address.AbsoluteUri.Length..]);
    }

    private static Task<string> PublishAsync(TestPortal portal, string? id, string path, string? audience = null) => portal.RunAsync(async services =>
    {
        var store = services.GetRequiredService<IContentStore>();
        var page = id is null ? store.New("Page") : (await store.EditAsync(id, default))!; // it was published
        page.Alter<TitlePart>(part => part.Title = "En side");
        page.Alter<AutoroutePart>(part => part.Path = path);
        if (audience is not null)
        {
            page.Alter<AudiencePart>(part => part.Audience = audience);
        }

        var result = await store.PublishAsync(page, default);
        Assert.Empty(result.Problems);
        await services.GetRequiredService<IDocumentSession>().SaveChangesAsync(default);
        return page.ContentItemId;
    });

    private static async Task<string> AddAsync(HttpClient client, string from, string to, bool leaves = false)
    {
        using var answer = await TestPortal.PostAsync(
            client, List + "?handler=Add", new() { ["From"] = from, ["To"] = to, ["Leaves"] = leaves ? "true" : "false" }, List);
        return WebUtility.HtmlDecode(await answer.Content.ReadAsStringAsync());
    }

    private static Task<RecipeRunResult> ApplyAsync(TestPortal portal, string recipe) => portal.RunAsync(services =>
        services.GetRequiredService<IPortalRecipes>().ApplyAsync("r.json", Encoding.UTF8.GetBytes(recipe), skipUnsupported: false, default));

    private static Task<bool> UnpublishAsync(TestPortal portal, string id) => portal.RunAsync(async services =>
    {
        await services.GetRequiredService<IContentStore>().UnpublishAsync(id, default);
        await services.GetRequiredService<IDocumentSession>().SaveChangesAsync(default);
        return true;
    });
}
