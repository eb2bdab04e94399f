namespace HousingFirst.BrowserTests.Journeys;

[Collection(SiteCollection.Name)]
public sealed class PortalLookTests(DemoSite site)
{
    [SkippableTheory]
    [InlineData(DemoPortal.Default, "Metodeportalen")]
    [InlineData(DemoPortal.Nordlys, "Nordlys Bostøtte")]
    [InlineData(DemoPortal.Kursushus, "Kursushuset")]
    public async Task Open_FrontPage_WearsItsNameAndBrand(string portal, string name)
    {
        await using var visit = await site.VisitAsync();

        var answer = await visit.OpenAsync(portal);

        Assert.Equal(200, answer!.Status);
        Assert.Contains(name, await visit.Page.TitleAsync(), StringComparison.Ordinal);
        Assert.NotEqual("", await BrandColourAsync(visit));
        Assert.Equal(1, await visit.Page.Locator("h1").CountAsync());
    }

    [SkippableFact]
    public async Task Open_ThreePortals_HaveThreeColours()
    {
        await using var visit = await site.VisitAsync();
        var colours = new HashSet<string>(StringComparer.Ordinal);

        foreach (var portal in new[] { DemoPortal.Default, DemoPortal.Nordlys, DemoPortal.Kursushus })
        {
            await visit.OpenAsync(portal);
            colours.Add(await BrandColourAsync(visit));
        }

        Assert.Equal(3, colours.Count);
    }

    [SkippableTheory]
    [InlineData("h1", "font-family")]
    [InlineData("body", "font-family")]
    [InlineData("body", "background-color")]
    [InlineData("main a.ds-button", "border-radius")]
    [InlineData(".hf-footer", "background-color")]
    public async Task Look_TwoThemes_Differ(string selector, string property)
    {
        await using var visit = await site.VisitAsync();

        await visit.OpenAsync(DemoPortal.Default);
        var calm = await StyleAsync(visit, selector, property);
        await visit.OpenAsync(DemoPortal.Nordlys);
        var warm = await StyleAsync(visit, selector, property);

        Assert.NotEqual(calm, warm);
    }

    private static Task<string> BrandColourAsync(Visit visit) =>
        visit.Page.EvaluateAsync<string>("() => getComputedStyle(document.documentElement).getPropertyValue('--ds-color-accent-base-default').trim()");

    private static Task<string> StyleAsync(Visit visit, string selector, string property) => visit.Page.Locator(selector).First
        .EvaluateAsync<string>("(element, property) => getComputedStyle(element).getPropertyValue(property)", property);
}
