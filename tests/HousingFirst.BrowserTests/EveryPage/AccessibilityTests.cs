namespace HousingFirst.BrowserTests.EveryPage;

[Collection(SiteCollection.Name)]
public sealed class AccessibilityTests(DemoSite site)
{
    private static readonly (string Name, PageEmulateMediaOptions Media)[] Media =
    [
        ("light", new() { Media = Microsoft.Playwright.Media.Screen, ColorScheme = ColorScheme.Light }),
        ("dark", new() { Media = Microsoft.Playwright.Media.Screen, ColorScheme = ColorScheme.Dark }),
        ("print", new() { Media = Microsoft.Playwright.Media.Print, ColorScheme = ColorScheme.Light }),
    ];

    [SkippableTheory]
    [InlineData(DemoPortal.Default)]
    [InlineData(DemoPortal.Nordlys)]
    [InlineData(DemoPortal.Kursushus)]
    public async Task Axe_LightDarkAndPrint_FindsNothingSerious(string portal)
    {
        var found = await site.WalkAsync(portal, LookAsync);

        found.AssertNone();
    }

    [SkippableTheory]
    [InlineData(DemoPortal.Nordlys, "account/signin")]
    [InlineData(DemoPortal.Kursushus, "kurser/bestil")]
    public async Task Axe_FormSentEmpty_FindsNothingSerious(string portal, string path)
    {
        await using var visit = await site.VisitAsync();
        await visit.OpenAsync(portal, path);
        await visit.Page.ClickAsync("main button[type=submit]");
        await Assertions.Expect(visit.Page.Locator(".ds-error-summary")).ToBeVisibleAsync();

        Assert.Empty(await LookAsync(visit));
    }

    // Else the walks above would be silent for the wrong reason.
    [SkippableFact]
    public async Task Axe_PictureWithoutWords_IsFound()
    {
        await using var visit = await site.VisitAsync();
        await visit.OpenAsync(DemoPortal.Default);
        await visit.Page.EvaluateAsync("() => document.querySelector('main').append(new Image(40, 40))");

        var found = await visit.Page.LookWithAxeAsync();

        Assert.StartsWith("image-alt (critical)", Assert.Single(found), StringComparison.Ordinal);
    }

    private static async Task<IEnumerable<string>> LookAsync(Visit visit)
    {
        var all = new List<string>();
        foreach (var (name, media) in Media)
        {
            await visit.Page.EmulateMediaAsync(media);
            all.AddRange((await visit.Page.LookWithAxeAsync()).Select(finding => $"{name}: {finding}"));
        }

        return all;
    }
}
