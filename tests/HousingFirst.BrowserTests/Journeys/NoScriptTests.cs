namespace HousingFirst.BrowserTests.Journeys;

[Collection(SiteCollection.Name)]
public sealed class NoScriptTests(DemoSite site)
{
    [SkippableTheory]
    [InlineData(DemoPortal.Default)]
    [InlineData(DemoPortal.Nordlys)]
    public async Task Menu_NarrowScreen_OpensAndLeads(string portal)
    {
        await using var visit = await VisitAsync(width: 390);
        await visit.OpenAsync(portal);

        await visit.Page.ClickAsync(".hf-menu > summary");
        await visit.Page.ClickAsync(".hf-menu nav a[href$='/manualer']");

        await Assertions.Expect(visit.Page.Locator("main .hf-card").First).ToBeVisibleAsync();
    }

    [SkippableFact]
    public async Task Checklist_WideScreen_CanBeTickedBesideTheContents()
    {
        await using var visit = await VisitAsync(width: 1280);
        await visit.OpenAsync(DemoPortal.Default, "manualer/cti/faseplanen");

        var box = visit.Page.Locator("[data-hf-ticks] input[type=checkbox]").First;
        await box.CheckAsync();

        await Assertions.Expect(box).ToBeCheckedAsync();
        await Assertions.Expect(visit.Page.Locator(".hf-contents nav a").First).ToBeVisibleAsync();
        await Assertions.Expect(visit.Page.Locator("[data-hf-reset], [data-hf-print], [data-hf-scheme]").Filter(new() { Visible = true })).ToHaveCountAsync(0);
    }

    [SkippableFact]
    public async Task SignIn_RightPassword_ShowsTheManual()
    {
        await using var visit = await VisitAsync(width: 1280);

        await visit.SignInAsync(DemoSite.Mail, DemoSite.Password);
        await visit.OpenAsync(DemoPortal.Nordlys, "manualer/icm");

        await Assertions.Expect(visit.Page.Locator("h1")).ToContainTextAsync("ICM");
    }

    private Task<Visit> VisitAsync(int width) => site.VisitAsync(new BrowserNewContextOptions
    {
        JavaScriptEnabled = false,
        ViewportSize = new() { Width = width, Height = 800 },
    });
}
