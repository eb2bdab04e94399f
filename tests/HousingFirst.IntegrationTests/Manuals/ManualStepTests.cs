using System.Net;
using HousingFirst.IntegrationTests.Portals;
using HousingFirst.Platform.Recipes.Running;
using HousingFirst.Sdk.Recipes;

namespace HousingFirst.IntegrationTests.Manuals;

[Collection(HostCollection.Name)]
public sealed class ManualStepTests(HostFixture fixture)
{
    private const string Recipe = "metodeportal";

    [Fact]
    public async Task Apply_Audience_HidesTheManualFromOthersAtOnce()
    {
        var portal = await fixture.Host.PortalAsync(Recipe);
        using var stranger = portal.Client();
        Assert.Contains("/manualer/act\"", await stranger.PageAsync("manualer"), StringComparison.Ordinal);

        var run = await portal.ApplyManualsAsync("""[{ "manual": "act", "audience": "SupportWorker" }]""");

        Assert.Equal(RecipeOutcome.Applied, run.Outcome);
        Assert.DoesNotContain("/manualer/act\"", await stranger.PageAsync("manualer"), StringComparison.Ordinal);
        using var answer = await stranger.GetAsync(new Uri("manualer/act", UriKind.Relative));
        Assert.Equal(HttpStatusCode.NotFound, answer.StatusCode);
        using var colleague = await portal.SignInAsync("SupportWorker");
        Assert.Contains("/manualer/act\"", await colleague.PageAsync("manualer"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Apply_LinksIntoAHiddenManual_AreShownAsWordsAlone()
    {
        var portal = await fixture.Host.PortalAsync(Recipe);
        using var stranger = portal.Client();
        Assert.Contains("manualer/icm/", await stranger.PageAsync("manualer/cti/metodeskift-og-afslutning"), StringComparison.Ordinal);

        await portal.ApplyManualsAsync("""[{ "manual": "icm", "audience": "signed-in" }]""");

        Assert.DoesNotContain("manualer/icm", await stranger.PageAsync("manualer/cti/metodeskift-og-afslutning"), StringComparison.Ordinal);
        using var colleague = await portal.SignInAsync("SupportWorker");
        Assert.Contains("manualer/icm/", await colleague.PageAsync("manualer/cti/metodeskift-og-afslutning"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Plan_TellsWhatWouldChange_AndChangesNothing()
    {
        var portal = await fixture.Host.PortalAsync(Recipe);
        using var stranger = portal.Client();

        var plan = await portal.PlanManualsAsync("""[{ "manual": "act", "hidden": true }]""");

        Assert.Equal((RecipeOutcome.Planned, true), (plan.Outcome, plan.ChangesAnything));
        Assert.Contains("/manualer/act\"", await stranger.PageAsync("manualer"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Apply_Again_ChangesNothing()
    {
        const string wish = """
            [{ "manual": "cti", "order": 5, "title": "Vores CTI", "contacts": [ { "name": "Metodekonsulenten", "phone": "00 00 00 11" } ],
               "overlay": [ { "section": "faseplanen-kort", "kind": "after", "text": "Planen ligger i mappen." } ] }]
            """;
        var portal = await fixture.Host.PortalAsync(Recipe);
        await portal.ApplyManualsAsync(wish);

        var again = await portal.ApplyManualsAsync(wish);

        Assert.Equal(RecipeChange.Unchanged, Assert.Single(again.Writes).Write.Change);
    }

    [Fact]
    public async Task Apply_TitleAndContacts_StandOnTheManualsPages()
    {
        var portal = await fixture.Host.PortalAsync(Recipe);
        await portal.ApplyManualsAsync("""[{ "manual": "cti", "title": "Vores CTI", "contacts": [ { "name": "Metodekonsulenten", "phone": "00 00 00 11" } ] }]""");
        using var stranger = portal.Client();

        Assert.Contains("Vores CTI", await stranger.PageAsync("manualer"), StringComparison.Ordinal);
        Assert.Contains("href=\"tel:00000011\"", await stranger.PageAsync("manualer/cti/faseplanen"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Apply_Overlay_IsReadWithItsMarkInThisPortalOnly()
    {
        var portal = await fixture.Host.PortalAsync(Recipe);
        var other = await fixture.Host.PortalAsync(Recipe);
        await portal.ApplyManualsAsync("""
            [{ "manual": "cti", "overlay": [
                { "section": "faseplanen-kort", "kind": "replace", "text": "Hos os bruger vi **mappen**." },
                { "section": "faseplanen-team", "kind": "contacts", "contacts": [ { "name": "Vagttelefonen", "phone": "00 00 00 12" } ] } ] }]
            """);
        using var stranger = portal.Client();
        using var elsewhere = other.Client();

        var page = await stranger.PageAsync("manualer/cti/faseplanen");

        Assert.Contains("<p>Hos os bruger vi <strong>mappen</strong>.</p>", page, StringComparison.Ordinal);
        Assert.Contains("hf-local__mark", page, StringComparison.Ordinal);
        Assert.Contains("href=\"tel:00000012\"", page, StringComparison.Ordinal);
        Assert.DoesNotContain("mappen", await elsewhere.PageAsync("manualer/cti/faseplanen"), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("""[{ "manual": "findes-ikke" }]""", "findes-ikke")]
    [InlineData("""[{ "audience": "everybody" }]""", "manual")]
    [InlineData("""[{ "manual": "cti", "edition": "snart" }]""", "snart")]
    [InlineData("""[{ "manual": "cti", "edition": "1999.1" }]""", "1999.1")]
    [InlineData("""[{ "manual": "cti", "edition": "2099.1" }]""", "2099.1")]
    [InlineData("""[{ "manual": "cti", "overlay": [ { "section": "findes-ikke", "kind": "after", "text": "x" } ] }]""", "findes-ikke")]
    [InlineData("""[{ "manual": "cti", "overlay": [ { "section": "faseplanen-kort", "kind": "over", "text": "x" } ] }]""", "kind")]
    [InlineData("""[{ "manual": "cti", "overlay": [ { "section": "faseplanen-kort", "kind": "after" } ] }]""", "says nothing")]
    [InlineData("""[{ "manual": "cti", "overlay": [ { "section": "faseplanen-kort", "kind": "after", "text": "## Ny overskrift" } ] }]""", "heading")]
    public async Task Apply_Mistake_IsRefusedWithItsPlaceAndThePortalUntouched(string manuals, string named)
    {
        var portal = await fixture.Host.PortalAsync(Recipe);

        var run = await portal.ApplyManualsAsync($"[{{ \"manual\": \"act\", \"hidden\": true }}, {manuals.TrimStart('[')}");

        Assert.Equal(RecipeOutcome.Refused, run.Outcome);
        var problem = Assert.Single(run.Problems, problem => problem.Severity == RecipeProblemSeverity.Error);
        Assert.Contains(named, problem.Message, StringComparison.Ordinal);
        Assert.StartsWith("$.steps[0].manuals[1]", problem.JsonPath, StringComparison.Ordinal);
        using var stranger = portal.Client();
        Assert.Contains("/manualer/act\"", await stranger.PageAsync("manualer"), StringComparison.Ordinal);
    }
}
