namespace HousingFirst.BrowserTests.EveryPage;

[Collection(SiteCollection.Name)]
public sealed class NarrowScreenTests(DemoSite site)
{
    private const int Width = 320;

    // Names the outermost elements that stick out, unless the page has a box of its own around them that scrolls.
    private const string SticksOut =
        """
        width => {
          if (Math.max(document.documentElement.scrollWidth, document.body.scrollWidth) <= width) return [];
          const wide = [...document.body.querySelectorAll("*")].filter(element => element.getBoundingClientRect().right > width + 1);
          return [`${document.documentElement.scrollWidth} px: `
            + wide.slice(0, 6).map(element => `${element.tagName.toLowerCase()}.${element.getAttribute("class") ?? ""}`).join(" > ")];
        }
        """;

    [SkippableTheory]
    [InlineData(DemoPortal.Default)]
    [InlineData(DemoPortal.Nordlys)]
    [InlineData(DemoPortal.Kursushus)]
    public async Task Open_At320Pixels_DoesNotScrollSideways(string portal)
    {
        var found = await site.WalkAsync(
            portal,
            async visit => await visit.Page.EvaluateAsync<string[]>(SticksOut, Width),
            () => new() { ViewportSize = new() { Width = Width, Height = 640 } });

        found.AssertNone();
    }
}
