using System.Net;
using HousingFirst.IntegrationTests.Portals;
using HousingFirst.IntegrationTests.Search;
using HousingFirst.Manuals;
using HousingFirst.Sdk.Audit;
using HousingFirst.Testing.Hosting;
using Microsoft.Extensions.DependencyInjection;

namespace HousingFirst.IntegrationTests.Manuals.Desk;

/// <summary>What a manual of the portal's own is called and who may read it is changed for readers at once, without an edition.</summary>
[Collection(HostCollection.Name)]
public sealed class ManualDetailsTests(HostFixture fixture)
{
    private const string Details = "admin/manualer/vores-manual/oplysninger";

    [Fact]
    public async Task Save_TitleAndLead_AreReadInTheSameMomentUnderTheSameAddress()
    {
        using var given = await PublishedAsync();
        await given.Portal.PageAsync("manualer");

        var saved = await (await DeskPage.OpenAsync(given.Reviewer, Details)).PressAsync(
            "Gem", ("Form.Title", "Hverdagens håndbog"), ("Form.Subtitle", "Sådan her"), ("Form.Lead", "For alle vagter."));

        Assert.EndsWith("udfoert=gemt", saved.Location, StringComparison.Ordinal);
        foreach (var page in new[] { "manualer", "manualer/vores-manual", "manualer/vores-manual/haefte" })
        {
            var read = WebUtility.HtmlDecode(await given.Portal.PageAsync(page));
            Assert.Contains("Hverdagens håndbog", read, StringComparison.Ordinal);
            Assert.Contains("For alle vagter.", read, StringComparison.Ordinal);
            Assert.DoesNotContain("Sådan gør vi.", read, StringComparison.Ordinal);
        }

        Assert.Equal("Hverdagens håndbog", (await DeskPage.OpenAsync(given.Writer, Details)).Value("Form.Title"));
        var line = Assert.Single(await given.Portal.RunAsync(services => services.GetRequiredService<IAuditReader>()
            .ListAsync(new() { Kind = ManualAudit.Described }, 0, 10, default)));
        Assert.DoesNotContain(line.Details, detail => detail.Value.Contains("håndbog", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Save_ANarrowerAudience_TakesTheManualAwayFromStrangersEverywhereAtOnce()
    {
        using var given = await PublishedAsync();
        await given.Portal.FillSearchAsync();
        using var stranger = given.Portal.Client();
        string[] pages = ["manualer", "manualer/tjeklister", "api/search?q=termokande", "offline/manualer.json"];
        foreach (var page in pages)
        {
            var read = await given.Portal.PageAsync(page);
            Assert.True(read.Contains("vores-manual", StringComparison.Ordinal) || read.Contains("foerste-besoeg", StringComparison.Ordinal));
        }

        await (await DeskPage.OpenAsync(given.Reviewer, Details)).PressAsync("Gem", ("Form.Audience", "SupportWorker"));

        foreach (var page in pages)
        {
            var read = await given.Portal.PageAsync(page);
            Assert.DoesNotContain("vores-manual", read, StringComparison.Ordinal);
            Assert.DoesNotContain("foerste-besoeg", read, StringComparison.Ordinal);
        }

        foreach (var gone in new[] { "", "/foerste-besoeg", "/epub", "/haefte" })
        {
            Assert.Equal(HttpStatusCode.NotFound, await stranger.StatusAsync("manualer/vores-manual" + gone));
        }

        using var colleague = await given.Portal.SignInAsync("SupportWorker");
        Assert.Contains("termokande", await colleague.PageAsync("manualer/vores-manual/foerste-besoeg"), StringComparison.Ordinal);
        Assert.Contains("vores-manual", await colleague.PageAsync("api/search?q=termokande"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Save_Hidden_TakesItFromAllReaders_AndWritersFindItStill()
    {
        using var given = await PublishedAsync();

        await (await DeskPage.OpenAsync(given.Reviewer, Details)).PressAsync("Gem", ("Form.Hidden", "true"));

        Assert.Equal(HttpStatusCode.NotFound, await given.Reviewer.StatusAsync("manualer/vores-manual"));
        Assert.Contains("Skjult for læserne", (await DeskPage.OpenAsync(given.Writer, "admin/manualer")).Text, StringComparison.Ordinal);
        await (await DeskPage.OpenAsync(given.Reviewer, Details)).PressAsync("Gem", ("Form.Hidden", null));
        Assert.Contains("termokande", await given.Portal.PageAsync("manualer/vores-manual/foerste-besoeg"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Save_AnotherOwner_IsTheNextVersions()
    {
        using var given = await PublishedAsync();
        const string chapter = "admin/manualer/vores-manual/kapitler/foerste-besoeg";

        await (await DeskPage.OpenAsync(given.Reviewer, Details)).PressAsync("Gem", ("Form.Owner", "SupportWorker"));
        await GivenChapters.StepAsync(given.Writer, chapter, "Flag", ("StepForm.Comment", "Ny ansvarlig"));
        await GivenChapters.StepAsync(given.Writer, chapter, "StartRevision");
        await (await DeskPage.OpenAsync(given.Writer, chapter)).PressAsync("action=save", ("Form.NextReview", "2098-01-01"));
        await given.ApproveAsync(chapter);
        await given.PublishAsync("admin/manualer/vores-manual");

        Assert.Contains("Støtteperson", await given.Portal.PageAsync("manualer/vores-manual/foerste-besoeg"), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Form.Title", "", "Udfyld feltet")]
    [InlineData("Form.Lead", "Ring til Ane, 010101-0000.", "CPR")]
    [InlineData("Form.Audience", "findes-ikke", "Vælg en af mulighederne")]
    [InlineData("Form.Owner", "findes-ikke", "Vælg en af mulighederne")]
    public async Task Save_OfWhatCannotStandThere_SaysWhatToDo(string field, string value, string because)
    {
        using var given = await PublishedAsync();
        var before = await given.Portal.PageAsync("manualer/vores-manual");

        var refused = await (await DeskPage.OpenAsync(given.Reviewer, Details)).PressAsync("Gem", (field, value));

        Assert.Contains(because, refused.Text, StringComparison.Ordinal);
        Assert.Equal(before.Length, (await given.Portal.PageAsync("manualer/vores-manual")).Length);
    }

    [Fact]
    public async Task Save_AfterSomebodyElse_ShowsBothAndTakesOverTheRest()
    {
        using var given = await PublishedAsync();
        var (first, second) = (await DeskPage.OpenAsync(given.Writer, Details), await DeskPage.OpenAsync(given.Reviewer, Details));
        await first.PressAsync("Gem", ("Form.Title", "Den førstes titel"), ("Form.Subtitle", "Den førstes undertitel"));

        var late = await second.PressAsync("Gem", ("Form.Title", "Den andens titel"));

        Assert.Contains("førstes", late.Text, StringComparison.Ordinal);
        Assert.Equal(("Den andens titel", "Den førstes undertitel"), (late.Value("Form.Title"), late.Value("Form.Subtitle")));
        Assert.Contains("Den førstes titel", WebUtility.HtmlDecode(await given.Portal.PageAsync("manualer/vores-manual")), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Get_OfAManualThatShips_OrByWhoeverMayNotPublish_IsNotThere()
    {
        using var given = await PublishedAsync();
        using var colleague = await given.Portal.SignInAsync("SupportWorker");

        Assert.Equal(HttpStatusCode.NotFound, await given.Reviewer.StatusAsync("admin/manualer/cti/oplysninger"));
        Assert.Equal(HttpStatusCode.NotFound, await colleague.StatusAsync(Details));
    }

    private async Task<GivenChapters> PublishedAsync()
    {
        var given = await GivenChapters.OnAsync(await fixture.Host.PortalAsync("metodeportal"));
        await given.PublishedAsync();
        return given;
    }
}
