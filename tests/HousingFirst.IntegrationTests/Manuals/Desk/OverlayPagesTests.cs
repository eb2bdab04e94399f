using System.Net;
using HousingFirst.IntegrationTests.Portals;
using HousingFirst.Manuals;
using HousingFirst.Manuals.Overlays;
using HousingFirst.Sdk.Audit;
using HousingFirst.Testing.Hosting;
using Microsoft.Extensions.DependencyInjection;

namespace HousingFirst.IntegrationTests.Manuals.Desk;

/// <summary>An editor lays the portal's own words over a shared section, and decides when that has changed.</summary>
[Collection(HostCollection.Name)]
public sealed class OverlayPagesTests(HostFixture fixture)
{
    private const string Recipe = "metodeportal";
    private const string Section = "admin/manualer/cti/afsnit/faseplanen-kort";
    private const string Chapter = "manualer/cti/faseplanen";

    [Fact]
    public async Task Save_TextAndContacts_AreReadInTheSameMomentAndStandInTheTrail()
    {
        var portal = await fixture.Host.PortalAsync(Recipe);
        using var editor = await portal.SignInAsync("ManualEditor");
        await portal.PageAsync(Chapter);

        var form = await DeskPage.OpenAsync(editor, Section);
        var saved = await form.PressAsync("action=save", ("Form.After", "Skabelonen ligger i **mappen**."), ("Form.Contacts[0].Name", "Vagttelefonen"),
            ("Form.Contacts[0].Phone", "00 00 00 12"));

        Assert.Equal(HttpStatusCode.Redirect, saved.Status);
        var read = await portal.PageAsync(Chapter);
        Assert.Contains("Skabelonen ligger i <strong>mappen</strong>.", read, StringComparison.Ordinal);
        Assert.Contains("href=\"tel:00000012\"", read, StringComparison.Ordinal);
        var line = Assert.Single(await TrailAsync(portal, ManualAudit.OverlaySet));
        Assert.Equal(("cti", AuditActor.Account), (line.Subject!.Id, line.Actor));
        Assert.DoesNotContain(line.Details, detail => detail.Value.Contains("Skabelonen", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Preview_ShowsTheWordsAndSavesNothing()
    {
        var portal = await fixture.Host.PortalAsync(Recipe);
        using var editor = await portal.SignInAsync("ManualEditor");

        var shown = await (await DeskPage.OpenAsync(editor, Section)).PressAsync("action=preview", ("Form.Replace", "Et *udkast*."));

        Assert.Contains("Et <em>udkast</em>.", shown.Html, StringComparison.Ordinal);
        Assert.DoesNotContain("udkast", await portal.PageAsync(Chapter), StringComparison.Ordinal);
        Assert.Empty(await TrailAsync(portal, ManualAudit.OverlaySet));
    }

    [Theory]
    [InlineData("Form.After", "## Ny overskrift", "Linje 1")]
    [InlineData("Form.After", "[her](javascript:alert(1))", "fører ingen steder hen")]
    [InlineData("Form.Replace", "Ring til Ane, 010101-0000.", "CPR")]
    [InlineData("Form.After", "Ring til Ane, 010101-**0000**.", "CPR")]
    [InlineData("Form.Contacts[0].Phone", "12", "Skriv, hvem der svarer")]
    public async Task Save_OfWhatCannotStandThere_SaysWhatToDoAndKeepsIt(string field, string value, string because)
    {
        var portal = await fixture.Host.PortalAsync(Recipe);
        using var editor = await portal.SignInAsync("ManualEditor");
        var before = await portal.PageAsync(Chapter);

        var refused = await (await DeskPage.OpenAsync(editor, Section)).PressAsync("action=save", (field, value));

        Assert.Equal(HttpStatusCode.OK, refused.Status);
        Assert.Contains(because, refused.Text, StringComparison.Ordinal);
        Assert.Contains(value, refused.Text, StringComparison.Ordinal);
        Assert.Equal(before.Length, (await portal.PageAsync(Chapter)).Length);
    }

    [Fact]
    public async Task Enter_InAContact_Saves()
    {
        var portal = await fixture.Host.PortalAsync(Recipe);
        using var editor = await portal.SignInAsync("ManualEditor");

        var form = await DeskPage.OpenAsync(editor, Section);

        // A browser presses the first button of the form that the field stands in.
        Assert.Equal("save", form.FirstButton("Form.Contacts[0].Name"));
    }

    [Fact]
    public async Task Save_OfMarkup_IsShownAsWords()
    {
        var portal = await fixture.Host.PortalAsync(Recipe);
        using var editor = await portal.SignInAsync("ManualEditor");

        await (await DeskPage.OpenAsync(editor, Section)).PressAsync("action=save", ("Form.After", "<script>alert(1)</script>"), ("Form.Contacts[0].Name", "<img src=x onerror=alert(2)>"),
            ("Form.Contacts[0].Note", "\"><b>"));

        foreach (var page in new[] { await portal.PageAsync(Chapter), await editor.PageAsync(Section), await editor.PageAsync("admin/manualer/cti") })
        {
            Assert.DoesNotContain("<script>alert", page, StringComparison.Ordinal);
            Assert.DoesNotContain("<img src=x", page, StringComparison.Ordinal);
        }
    }

    [Fact]
    public async Task Save_AfterSomebodyElse_ShowsBothAndTheSecondChooses()
    {
        var portal = await fixture.Host.PortalAsync(Recipe);
        using var one = await portal.SignInAsync("ManualEditor");
        using var two = await portal.SignInAsync("ManualEditor");
        var (first, second) = (await DeskPage.OpenAsync(one, Section), await DeskPage.OpenAsync(two, Section));
        await first.PressAsync("action=save", ("Form.After", "Den førstes ord."));

        var late = await second.PressAsync("action=save", ("Form.After", "Den andens ord."));

        Assert.Equal(HttpStatusCode.OK, late.Status);
        Assert.Contains("Den andens ord.", late.Text, StringComparison.Ordinal);
        Assert.Contains("førstes", late.Text, StringComparison.Ordinal);
        Assert.Contains("Den førstes ord.", await portal.PageAsync(Chapter), StringComparison.Ordinal);

        var choice = await late.PressAsync("action=save");

        Assert.Equal(HttpStatusCode.Redirect, choice.Status);
        Assert.Contains("Den andens ord.", await portal.PageAsync(Chapter), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Save_OfTheOthersWords_WhenTheSecondGivesWay()
    {
        var portal = await fixture.Host.PortalAsync(Recipe);
        using var one = await portal.SignInAsync("ManualEditor");
        using var two = await portal.SignInAsync("ManualEditor");
        var (first, second) = (await DeskPage.OpenAsync(one, Section), await DeskPage.OpenAsync(two, Section));
        await first.PressAsync("action=save", ("Form.After", "Den førstes ord."));

        var late = await second.PressAsync("action=save", ("Form.After", "Den andens ord."), ("Form.Replace", "Og en erstatning."));
        await late.PressAsync("action=save", ("choice|After", "theirs"));

        var read = await portal.PageAsync(Chapter);
        Assert.Contains("Den førstes ord.", read, StringComparison.Ordinal);
        Assert.Contains("Og en erstatning.", read, StringComparison.Ordinal);
        Assert.DoesNotContain("Den andens ord.", read, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("keep", true)]
    [InlineData("drop", false)]
    public async Task Decide_WhenTheSharedTextHasMoved_EndsTheWaiting(string decision, bool stays)
    {
        var number = decision == "keep" ? "2025.3" : "2025.4";
        var portal = await fixture.Host.PortalAsync(Recipe);
        await fixture.Host.TakeInAsync(CtiEditions.Of(number, $"Sådan stod der i {number}."));
        await portal.ApplyManualsAsync($$"""
            [{ "manual": "cti", "edition": "{{number}}", "overlay": [ { "section": "faseplanen-kort", "kind": "after", "text": "Vores ord." } ] }]
            """);
        await portal.ApplyManualsAsync("""[{ "manual": "cti", "edition": "newest" }]""");
        using var editor = await portal.SignInAsync("ManualEditor");

        Assert.Contains("/admin/manualer/cti/afsnit/faseplanen-kort", await editor.PageAsync("admin/manualer/afgoerelser"), StringComparison.Ordinal);
        Assert.Contains("admin/manualer/afgoerelser", await editor.PageAsync("admin"), StringComparison.Ordinal);
        var page = await DeskPage.OpenAsync(editor, Section);
        Assert.Contains($"{number}.", page.Text, StringComparison.Ordinal);
        var decided = await page.PressAsync($"decision={decision}");

        Assert.Equal(HttpStatusCode.Redirect, decided.Status);
        Assert.DoesNotContain("afsnit/faseplanen-kort", await editor.PageAsync("admin/manualer/afgoerelser"), StringComparison.Ordinal);
        Assert.Equal(stays, (await portal.PageAsync(Chapter)).Contains("Vores ord.", StringComparison.Ordinal));
        Assert.Single(await TrailAsync(portal, stays ? ManualAudit.OverlayKept : ManualAudit.OverlayRemoved));
    }

    [Fact]
    public async Task Decide_OnWordsThatHaveChangedSince_IsAskedAgain()
    {
        var portal = await fixture.Host.PortalAsync(Recipe);
        await fixture.Host.TakeInAsync(CtiEditions.Of("2025.5", "Sådan stod der."));
        await portal.ApplyManualsAsync("""
            [{ "manual": "cti", "edition": "2025.5", "overlay": [ { "section": "faseplanen-kort", "kind": "after", "text": "Vores ord." } ] }]
            """);
        await portal.ApplyManualsAsync("""[{ "manual": "cti", "edition": "newest" }]""");
        using var editor = await portal.SignInAsync("ManualEditor");
        var page = await DeskPage.OpenAsync(editor, Section);
        await (await DeskPage.OpenAsync(editor, Section)).PressAsync("action=save", ("Form.After", "Nye ord."));

        var late = await page.PressAsync("decision=drop");

        Assert.Contains("Der er sket noget", late.Text, StringComparison.Ordinal);
        Assert.Contains("Nye ord.", await portal.PageAsync(Chapter), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("admin/manualer")]
    [InlineData("admin/manualer/cti")]
    [InlineData("admin/manualer/afgoerelser")]
    [InlineData(Section)]
    public async Task Get_ByAColleagueWhoMayNotWrite_IsNotThere(string path)
    {
        var portal = await fixture.Host.PortalAsync(Recipe);
        using var colleague = await portal.SignInAsync("SupportWorker");

        Assert.Equal(HttpStatusCode.NotFound, await colleague.StatusAsync(path));
    }

    [Theory]
    [InlineData("admin/manualer/findes-ikke")]
    [InlineData("admin/manualer/cti/afsnit/findes-ikke")]
    [InlineData("admin/manualer/cti/afsnit/faseplanen")]
    public async Task Get_WhatIsNoSection_IsNotThere(string path)
    {
        var portal = await fixture.Host.PortalAsync(Recipe);
        using var editor = await portal.SignInAsync("ManualEditor");

        Assert.Equal(HttpStatusCode.NotFound, await editor.StatusAsync(path));
    }

    private static Task<IReadOnlyList<AuditLine>> TrailAsync(TestPortal portal, string kind) =>
        portal.RunAsync(services => services.GetRequiredService<IAuditReader>().ListAsync(new() { Kind = kind }, 0, 10, default));
}
