using Deque.AxeCore.Commons;
using Deque.AxeCore.Playwright;

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
        await Assertions.Expect(visit.Page.GetByRole(AriaRole.Alert)).ToBeVisibleAsync();

        Assert.Empty(await LookAsync(visit));
    }

    private static async Task<IEnumerable<string>> LookAsync(Visit visit)
    {
        var all = new List<string>();
        foreach (var (name, media) in Media)
        {
            await visit.Page.EmulateMediaAsync(media);
            var result = await visit.Page.RunAxe(new AxeRunOptions { ResultTypes = [ResultType.Violations] });
            all.AddRange(result.Violations
                .Where(violation => violation.Impact is "serious" or "critical")
                .SelectMany(violation => violation.Nodes, (violation, node) =>
                    $"{name}: {violation.Id} ({violation.Impact}): {node.Target} {Beginning(node.Html)} {Why(node)}"));
        }

        return all;
    }

    private static string Beginning(string html) => html[..Math.Min(html.Length, 120)];

    private static string Why(AxeResultNode node) => string.Join(' ', node.Any.Concat(node.All).Concat(node.None).Select(check => check.Message));
}
