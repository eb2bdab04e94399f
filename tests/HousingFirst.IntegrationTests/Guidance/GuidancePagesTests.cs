using System.Net;
using HousingFirst.IntegrationTests.Portals;

namespace HousingFirst.IntegrationTests.Guidance;

[Collection(HostCollection.Name)]
public sealed class GuidancePagesTests(HostFixture fixture)
{
    private const string Recipe = "metodeportal";

    [Fact]
    public async Task Get_Overview_ShowsAnswersUnderTheirThemes()
    {
        var portal = await fixture.Host.PortalAsync(Recipe);

        var page = await portal.PageAsync("vejledning");

        Assert.Contains("Metoderne", page, StringComparison.Ordinal);
        Assert.Contains("Hvor længe varer støtten?", page, StringComparison.Ordinal);
        Assert.Contains("vejledning/eksempler", page, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Get_Answer_ShowsTheShortAnswerSourcesAndSections()
    {
        var portal = await fixture.Host.PortalAsync(Recipe);

        var page = await portal.PageAsync("vejledning/hvor-laenge");

        Assert.Contains("CTI varer ni måneder. ICM og ACT varer", page, StringComparison.Ordinal);
        Assert.Contains("id=\"hvor-laenge-cti\"", page, StringComparison.Ordinal);
        Assert.Contains("/manualer/cti/datoer-og-faseskift", page, StringComparison.Ordinal);
        Assert.Contains("id=\"svar-hvor-laenge.1\"", page, StringComparison.Ordinal);
        Assert.Contains("href=\"#svar-hvor-laenge.1\"", page, StringComparison.Ordinal);
        Assert.Contains("/vejledning/hvilken-metode\"", page, StringComparison.Ordinal);
        Assert.Contains("22. november 2027", page, StringComparison.Ordinal);
        Assert.DoesNotContain("svar:", page, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Get_OwnAnswer_LinksToWhatTheReaderMayOpenAndKeepsTheWordsOfTheRest()
    {
        var portal = await fixture.Host.PortalAsync(Recipe);
        await portal.WriteAnswerAsync("lukket", "Kun for kolleger.", audience: "signed-in");
        await portal.WriteAnswerAsync(
            "egen", "Læs [det lukkede](svar:lukket), [længden](svar:hvor-laenge), [ingenting](redskab:findes-ikke) og [skidt](javascript:alert(1)).");
        using var colleague = await portal.SignInAsync("SupportWorker");

        var open = await portal.PageAsync("vejledning/egen");
        var inside = await colleague.PageAsync("vejledning/egen");

        Assert.Contains("/vejledning/hvor-laenge\">længden</a>", open, StringComparison.Ordinal);
        Assert.Contains("Læs det lukkede,", open, StringComparison.Ordinal);
        Assert.Contains("ingenting og skidt.", open, StringComparison.Ordinal);
        Assert.DoesNotContain("javascript:", open, StringComparison.Ordinal);
        Assert.Contains("/vejledning/lukket\">det lukkede</a>", inside, StringComparison.Ordinal);
        Assert.Contains("skrevet eller ændret hos", open, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Get_AnswerForOthers_IsNotThere()
    {
        var portal = await fixture.Host.PortalAsync(Recipe);
        await portal.WriteAnswerAsync("lukket", "Kun for kolleger.", audience: "signed-in");
        using var stranger = portal.Client();
        using var colleague = await portal.SignInAsync("SupportWorker");

        Assert.Equal(HttpStatusCode.NotFound, await stranger.StatusAsync("vejledning/lukket"));
        Assert.Equal(HttpStatusCode.NotFound, await stranger.StatusAsync("vejledning/findes-ikke"));
        Assert.DoesNotContain("lukket", await stranger.PageAsync("vejledning"), StringComparison.Ordinal);
        Assert.Contains("Kun for kolleger.", await colleague.PageAsync("vejledning/lukket"), StringComparison.Ordinal);
        Assert.Contains("vejledning/lukket", await colleague.PageAsync("vejledning"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Get_AnswerOnAPortalWithoutTheManuals_StillReadsWell()
    {
        var portal = await fixture.Host.PortalAsync("icm-leverandoer");

        var page = await portal.PageAsync("vejledning/hvor-laenge");

        Assert.Contains("CTI varer ni måneder.", page, StringComparison.Ordinal);
        Assert.DoesNotContain("/manualer/cti", page, StringComparison.Ordinal);
        Assert.DoesNotContain("/manualer/icm", page, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Get_Example_SaysThatItIsInvented()
    {
        var portal = await fixture.Host.PortalAsync(Recipe);
        using var stranger = portal.Client();

        Assert.Contains("Opdigtet", await stranger.PageAsync("vejledning/eksempler/unge-fra-anbringelse"), StringComparison.Ordinal);
        Assert.Contains("vejledning/eksempler/unge-fra-anbringelse", await stranger.PageAsync("vejledning/eksempler"), StringComparison.Ordinal);
        Assert.Contains("vejledning/eksempler/unge-fra-anbringelse", await stranger.PageAsync("vejledning/hvor-laenge"), StringComparison.Ordinal);
    }
}
