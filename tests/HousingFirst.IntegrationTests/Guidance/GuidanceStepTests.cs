using HousingFirst.Guidance.Answers;
using HousingFirst.Guidance.Content;
using HousingFirst.Guidance.Shipping;
using HousingFirst.IntegrationTests.Portals;
using HousingFirst.Sdk.Content;
using HousingFirst.Sdk.Content.Parts;
using HousingFirst.Sdk.Content.Templates;
using HousingFirst.Sdk.Documents;
using HousingFirst.Sdk.Modules;
using HousingFirst.Sdk.Recipes;
using HousingFirst.Testing.Hosting;
using Microsoft.Extensions.DependencyInjection;

namespace HousingFirst.IntegrationTests.Guidance;

/// <summary>The step <c>guidance</c>: what ships becomes the portal's content, follows what ships, and stays when the portal has changed it.</summary>
[Collection(HostCollection.Name)]
public sealed class GuidanceStepTests(HostFixture fixture)
{
    private const string One = """{ "name": "guidance", "answers": [ "hvor-laenge" ] }""";

    // Not among those that the provider's recipe takes.
    private const string OtherId = "by-flytter-pengene";

    private const string Other = """{ "name": "guidance", "examples": [ "by-flytter-pengene" ] }""";

    [Fact]
    public async Task Apply_OnAPortalThatHasTheText_ChangesNothing()
    {
        var portal = await fixture.Host.PortalAsync("metodeportal");

        var again = await portal.ApplyStepAsync(One);

        Assert.Empty(again.Problems);
        Assert.Equal([RecipeChange.Unchanged], again.Writes.Select(write => write.Write.Change));
    }

    [Fact]
    public async Task Apply_TextThatThePortalChanged_LeavesItAndItsAudience()
    {
        var portal = await fixture.Host.PortalAsync("metodeportal");
        await portal.ChangeAsync("hvor-laenge", item =>
        {
            item.Apply(new MarkdownBodyPart { Markdown = "Hos os varer det længere." });
            item.Apply(new AudiencePart { Audience = "signed-in" });
        });

        var again = await portal.ApplyStepAsync(One);

        Assert.Equal([RecipeChange.Unchanged], again.Writes.Select(write => write.Write.Change));
        Assert.Equal("Hos os varer det længere.", (await ItemAsync(portal)).As<MarkdownBodyPart>()!.Markdown);
        Assert.Equal("signed-in", (await ItemAsync(portal)).As<AudiencePart>()!.Audience);
    }

    [Fact]
    public async Task Apply_TextThatShipsAnew_IsFollowedByAnUntouchedCopy()
    {
        var portal = await fixture.Host.PortalAsync("icm-leverandoer");
        await TakeOlderAsync(portal);

        var result = await portal.ApplyStepAsync(Other);

        Assert.Equal([RecipeChange.Updated], result.Writes.Select(write => write.Write.Change));
        Assert.DoesNotContain("ældre", (await ItemAsync(portal, GuidanceKind.Example, OtherId)).As<MarkdownBodyPart>()!.Markdown, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Apply_TextThatShipsAnewAndThePortalHasChanged_IsToldAndLeft()
    {
        var portal = await fixture.Host.PortalAsync("icm-leverandoer");
        await TakeOlderAsync(portal);
        await portal.ChangeAsync(OtherId, item => item.Apply(new MarkdownBodyPart { Markdown = "Vores egen." }), GuidanceKind.Example);

        var result = await portal.ApplyStepAsync(Other);

        Assert.Contains(result.Problems, problem => problem.Message.Contains($"\"{OtherId}\"", StringComparison.Ordinal));
        Assert.Equal("Vores egen.", (await ItemAsync(portal, GuidanceKind.Example, OtherId)).As<MarkdownBodyPart>()!.Markdown);
    }

    [Theory]
    [InlineData("""{ "name": "guidance", "answers": [ "findes-ikke" ] }""", "findes-ikke")]
    [InlineData("""{ "name": "guidance" }""", "says nothing")]
    public async Task Apply_StepThatIsWrong_SaysWhatIs(string step, string said)
    {
        var portal = await fixture.Host.PortalAsync("metodeportal");

        var result = await portal.ApplyStepAsync(step);

        Assert.Contains(result.Problems, problem => problem.Severity == RecipeProblemSeverity.Error && problem.Message.Contains(said, StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("egen", null, "metoderne")]
    [InlineData("eksempler", "guidance.id", "metoderne")]
    [InlineData("Med Store", "guidance.id", "metoderne")]
    [InlineData("egen", "guidance.theme", "noget-andet")]
    public async Task Publish_OwnAnswer_IsTakenWhenItsAddressCanBeOpened(string id, string? refused, string theme)
    {
        var portal = await fixture.Host.PortalAsync("metodeportal");

        var problems = await portal.WriteAnswerAsync(id, "Sådan.", theme: theme);

        Assert.Equal(refused is null ? [] : [refused], problems);
    }

    [Fact]
    public async Task Publish_AnswerElsewhere_StandsWhereItsIdSays()
    {
        var portal = await fixture.Host.PortalAsync("metodeportal");

        Assert.Empty(await portal.WriteAnswerAsync("egen", "Sådan.", path: "et-andet-sted"));

        using var stranger = portal.Client();
        Assert.Contains("Sådan.", await stranger.PageAsync("vejledning/egen"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Publish_AnotherItemBelowTheGuidance_IsRefused()
    {
        var portal = await fixture.Host.PortalAsync("metodeportal");

        var result = await portal.RunAsync(async services =>
        {
            var store = services.GetRequiredService<IContentStore>();
            var page = store.New("Page");
            page.Apply(new TitlePart { Title = "Side" });
            page.Apply(new AutoroutePart { Path = "vejledning/side" });
            return await store.PublishAsync(page, CancellationToken.None);
        });

        Assert.Equal("guidance.address", Assert.Single(result.Problems).Code);
    }

    // As if the portal had taken an earlier edition of the text.
    private static Task TakeOlderAsync(TestPortal portal) => portal.RunAsync(async services =>
    {
        var shipped = services.GetRequiredService<GuidanceTemplates>().In(services.GetRequiredService<IPortalExtensions>(), GuidanceKind.Example)[OtherId];
        var older = GuidanceItem.Template(shipped with { Markdown = "En ældre tekst." });
        var copy = await services.GetRequiredService<IContentStore>().TakeAsync(older, _ => { }, new(2026, 11, 21, 9, 0, 0, TimeSpan.Zero), CancellationToken.None);
        await services.GetRequiredService<IDocumentSession>().SaveChangesAsync(CancellationToken.None);
        return copy;
    });

    private static Task<ContentItem> ItemAsync(TestPortal portal, GuidanceKind kind = GuidanceKind.Answer, string id = "hvor-laenge") => portal.RunAsync(async services =>
        (await services.GetRequiredService<IContentStore>().GetAsync(GuidanceItem.IdOf(kind, id), ContentVersion.Published, CancellationToken.None))!);
}
