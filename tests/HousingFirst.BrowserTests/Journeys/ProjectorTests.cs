using System.Text.RegularExpressions;

namespace HousingFirst.BrowserTests.Journeys;

[Collection(SiteCollection.Name)]
public sealed class ProjectorTests(DemoSite site)
{
    [SkippableFact]
    public async Task ArrowKeys_InTheProjectorView_TurnTheSlides()
    {
        await using var visit = await site.VisitAsync();
        await visit.OpenAsync(DemoPortal.Default, "manualer/cti/faseplanen");
        await visit.Page.ClickAsync("a[href$='/projektor']");
        var slides = visit.Page.Locator(".hf-slide");
        await Assertions.Expect(slides.First).ToBeInViewportAsync();

        await visit.Page.Keyboard.PressAsync("ArrowRight");
        await Assertions.Expect(slides.Nth(1)).ToBeFocusedAsync();
        await Assertions.Expect(slides.Nth(1).Locator("h2")).ToBeInViewportAsync();
        await visit.Page.Keyboard.PressAsync("End");
        await Assertions.Expect(slides.Last).ToBeFocusedAsync();
        await visit.Page.Keyboard.PressAsync("Home");
        await Assertions.Expect(slides.First).ToBeFocusedAsync();
        await visit.Page.Keyboard.PressAsync("Escape");

        await Assertions.Expect(visit.Page).ToHaveURLAsync(new Regex("/manualer/cti/faseplanen$"));
    }
}
