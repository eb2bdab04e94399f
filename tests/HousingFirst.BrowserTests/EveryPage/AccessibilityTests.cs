using Deque.AxeCore.Commons;
using Deque.AxeCore.Playwright;

namespace HousingFirst.BrowserTests.EveryPage;

[Collection(SiteCollection.Name)]
public sealed class AccessibilityTests(DemoSite site)
{
    [SkippableTheory]
    [InlineData(DemoPortal.Default)]
    [InlineData(DemoPortal.Nordlys)]
    [InlineData(DemoPortal.Kursushus)]
    public Task Axe_Light_FindsNothingSerious(string portal) => CheckAsync(portal, new() { ColorScheme = ColorScheme.Light });

    [SkippableTheory]
    [InlineData(DemoPortal.Default)]
    [InlineData(DemoPortal.Nordlys)]
    [InlineData(DemoPortal.Kursushus)]
    public Task Axe_Dark_FindsNothingSerious(string portal) => CheckAsync(portal, new() { ColorScheme = ColorScheme.Dark });

    [SkippableTheory]
    [InlineData(DemoPortal.Default)]
    [InlineData(DemoPortal.Nordlys)]
    [InlineData(DemoPortal.Kursushus)]
    public Task Axe_Print_FindsNothingSerious(string portal) => CheckAsync(portal, new() { Media = Media.Print, ColorScheme = ColorScheme.Light });

    private async Task CheckAsync(string portal, PageEmulateMediaOptions media)
    {
        var found = await site.WalkAsync(portal, async visit =>
        {
            await visit.Page.EmulateMediaAsync(media);
            var result = await visit.Page.RunAxe(new AxeRunOptions { ResultTypes = [ResultType.Violations] });
            return result.Violations
                .Where(violation => violation.Impact is "serious" or "critical")
                .SelectMany(violation => violation.Nodes, (violation, node) => $"{violation.Id} ({violation.Impact}): {node.Target} {Beginning(node.Html)} {Why(node)}");
        });

        found.AssertNone();
    }

    private static string Beginning(string html) => html[..Math.Min(html.Length, 120)];

    private static string Why(AxeResultNode node) => string.Join(' ', node.Any.Concat(node.All).Concat(node.None).Select(check => check.Message));
}
