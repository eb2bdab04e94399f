using System.Text.RegularExpressions;

namespace HousingFirst.BrowserTests.Journeys;

[Collection(SiteCollection.Name)]
public sealed class ReadingTests(DemoSite site)
{
    private const string Chapter = ".hf-reading__text .hf-prose";

    [SkippableFact]
    public async Task Read_FromTheFrontPageByMouse_ComesToAChapterAndTheNext()
    {
        await using var visit = await site.VisitAsync();
        await visit.OpenAsync(DemoPortal.Default);

        await visit.Page.Locator("main a[href$='/manualer/cti']").First.ClickAsync();
        await visit.Page.Locator("main .hf-numbered a").First.ClickAsync();
        await Assertions.Expect(visit.Page.Locator(Chapter)).ToBeVisibleAsync();
        var first = await visit.Page.Locator("h1").InnerTextAsync();
        await visit.Page.ClickAsync(".hf-pager [rel=next]");

        await Assertions.Expect(visit.Page.Locator(Chapter)).ToBeVisibleAsync();
        await Assertions.Expect(visit.Page.Locator("h1")).Not.ToHaveTextAsync(first);
        await Assertions.Expect(visit.Page.Locator(".hf-pager [rel=prev]")).ToContainTextAsync(first);
    }

    [SkippableTheory]
    [InlineData(DemoPortal.Default)]
    [InlineData(DemoPortal.Nordlys)]
    public async Task Read_FromTheFrontPageByKeyboard_ComesToAChapter(string portal)
    {
        await using var visit = await site.VisitAsync();
        await visit.OpenAsync(portal);

        await visit.Page.TabToAsync("main a[href$='/manualer/housing-first']");
        await visit.Page.Keyboard.PressAsync("Enter");
        await Assertions.Expect(visit.Page).ToHaveURLAsync(new Regex("/manualer/housing-first$"));
        await visit.Page.TabToAsync("main .hf-numbered a");
        await visit.Page.Keyboard.PressAsync("Enter");

        await Assertions.Expect(visit.Page.Locator(Chapter)).ToBeVisibleAsync();
    }

    [SkippableTheory]
    [InlineData(DemoPortal.Default)]
    [InlineData(DemoPortal.Nordlys)]
    [InlineData(DemoPortal.Kursushus)]
    public async Task FirstTab_OnAnyPortal_SkipsToTheText(string portal)
    {
        await using var visit = await site.VisitAsync();
        await visit.OpenAsync(portal);

        await visit.Page.Keyboard.PressAsync("Tab");
        var skip = visit.Page.Locator(".hf-skip");
        await Assertions.Expect(skip).ToBeFocusedAsync();
        await Assertions.Expect(skip).ToBeInViewportAsync();
        await visit.Page.Keyboard.PressAsync("Enter");

        await Assertions.Expect(visit.Page.Locator("#main")).ToBeFocusedAsync();
        await visit.Page.TabToAsync("main *");
    }

    [SkippableFact]
    public async Task Contents_OnAChapter_MarkWhereTheReaderIs()
    {
        await using var visit = await site.VisitAsync();

        await visit.OpenAsync(DemoPortal.Default, "manualer/cti/faseplanen");

        await Assertions.Expect(visit.Page.Locator(".hf-contents [aria-current=page]")).ToBeVisibleAsync();
        var heading = visit.Page.Locator(".hf-on-this-page a").Last;
        await heading.ClickAsync();
        await Assertions.Expect(visit.Page.Locator(".hf-prose :target")).ToBeInViewportAsync();
    }
}
