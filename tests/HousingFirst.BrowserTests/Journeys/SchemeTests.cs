namespace HousingFirst.BrowserTests.Journeys;

[Collection(SiteCollection.Name)]
public sealed class SchemeTests(DemoSite site)
{
    [SkippableFact]
    public async Task Switch_ToDark_IsRememberedInThisPortalOnly()
    {
        await using var visit = await site.VisitAsync();
        await visit.OpenAsync(DemoPortal.Default);
        var light = await GroundAsync(visit);

        await visit.Page.ClickAsync("[data-hf-scheme]");
        var dark = await GroundAsync(visit);
        await visit.OpenAsync(DemoPortal.Default, "manualer");
        var later = await GroundAsync(visit);
        await visit.OpenAsync(DemoPortal.Kursushus);

        Assert.NotEqual(light, dark);
        Assert.Equal(dark, later);
        Assert.False(await visit.Page.EvaluateAsync<bool>("() => document.documentElement.hasAttribute('data-hf-dark')"));
    }

    [SkippableTheory]
    [InlineData(DemoPortal.Default)]
    [InlineData(DemoPortal.Nordlys)]
    public async Task Look_SystemIsDark_FollowsIt(string portal)
    {
        await using var visit = await site.VisitAsync();
        await visit.OpenAsync(portal);
        var light = await GroundAsync(visit);

        await visit.Page.EmulateMediaAsync(new() { ColorScheme = ColorScheme.Dark });

        Assert.NotEqual(light, await GroundAsync(visit));
    }

    private static Task<string> GroundAsync(Visit visit) => visit.Page.EvaluateAsync<string>("() => getComputedStyle(document.body).backgroundColor");
}
