using System.Text.RegularExpressions;

namespace HousingFirst.BrowserTests.Journeys;

[Collection(SiteCollection.Name)]
public sealed class SectionLinkTests(DemoSite site)
{
    [SkippableFact]
    public async Task Follow_LinkIntoAnotherManual_LandsOnItsSection()
    {
        await using var visit = await site.VisitAsync();
        await visit.OpenAsync(DemoPortal.Default, "manualer/act/act-kort-fortalt");

        await visit.Page.Locator(".hf-prose a[href*='/manualer/housing-first/']").First.ClickAsync();

        await Assertions.Expect(visit.Page).ToHaveURLAsync(new Regex("/manualer/housing-first/"));
        await Assertions.Expect(visit.Page.Locator("h1, .hf-prose :target").Last).ToBeInViewportAsync();
    }

    [SkippableFact]
    public async Task Copy_SectionsLink_OpensTheSection()
    {
        await using var visit = await site.VisitAsync(new() { Permissions = ["clipboard-read", "clipboard-write"] });
        await visit.OpenAsync(DemoPortal.Default, "manualer/cti/faseplanen");
        var heading = visit.Page.Locator(".hf-prose h2").Nth(2);
        var id = await heading.GetAttributeAsync("id");

        await heading.HoverAsync();
        await heading.Locator("a.hf-anchor").ClickAsync();
        await Assertions.Expect(visit.Page.GetByRole(AriaRole.Status)).Not.ToBeEmptyAsync();
        var copied = await visit.Page.EvaluateAsync<string>("() => navigator.clipboard.readText()");
        await visit.Page.GotoAsync("about:blank");
        await visit.Page.GotoAsync(copied);

        Assert.EndsWith($"/manualer/cti/faseplanen#{id}", visit.Page.Url, StringComparison.Ordinal);
        await Assertions.Expect(visit.Page.Locator($"#{id}")).ToBeInViewportAsync();
    }

    [SkippableFact]
    public async Task Share_WithoutScript_ShowsAddressAndQrCode()
    {
        await using var visit = await site.VisitAsync(new() { JavaScriptEnabled = false });
        await visit.OpenAsync(DemoPortal.Default, "manualer/cti/faseplanen");
        var heading = visit.Page.Locator(".hf-prose h2").First;
        var id = await heading.GetAttributeAsync("id");

        await heading.Locator("a.hf-anchor").ClickAsync();

        await Assertions.Expect(visit.Page.Locator(".hf-address")).ToContainTextAsync($"/manualer/s/cti/{id}");
        var picture = visit.Page.Locator("img.hf-qr");
        await Assertions.Expect(picture).ToHaveAttributeAsync("alt", new Regex(".+"));
        await Assertions.Expect(picture).ToHaveJSPropertyAsync("complete", true);
        Assert.True(await picture.EvaluateAsync<int>("image => image.naturalWidth") > 0);
    }
}
