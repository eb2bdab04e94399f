using System.Text.RegularExpressions;

namespace HousingFirst.BrowserTests.Journeys;

/// <summary>Explanations of words, as WCAG 1.4.13 asks: they can be dismissed, pointed at, and stay until then.</summary>
[Collection(SiteCollection.Name)]
public sealed class GlossaryTests(DemoSite site)
{
    private const string Chapter = "manualer/cti/kontaktskabelse";
    private const string Word = ".hf-prose .hf-term";
    private const string Explanation = ".hf-explained";

    [SkippableFact]
    public async Task Point_AtAWord_ShowsItsExplanationUntilEscape()
    {
        await using var visit = await site.VisitAsync();
        await visit.OpenAsync(DemoPortal.Default, Chapter);
        var word = visit.Page.Locator(Word).First;

        await word.HoverAsync();
        await Assertions.Expect(visit.Page.Locator(Explanation)).ToHaveTextAsync((await word.GetAttributeAsync("data-hf-term"))!);
        await visit.Page.HoverAsync(Explanation);
        await Assertions.Expect(visit.Page.Locator(Explanation)).ToBeVisibleAsync();
        await visit.Page.Keyboard.PressAsync("Escape");

        await Assertions.Expect(visit.Page.Locator(Explanation)).ToBeHiddenAsync();
    }

    [SkippableFact]
    public async Task Tab_ToAWord_ShowsItsExplanationAndEnterOpensTheGlossary()
    {
        await using var visit = await site.VisitAsync();
        await visit.OpenAsync(DemoPortal.Default, Chapter);

        await visit.Page.TabToAsync(Word);
        await Assertions.Expect(visit.Page.Locator(Explanation)).ToBeVisibleAsync();
        await Assertions.Expect(visit.Page.Locator(":focus")).ToHaveAttributeAsync("aria-describedby", "hf-explained");
        await visit.Page.Keyboard.PressAsync("Enter");

        await Assertions.Expect(visit.Page).ToHaveURLAsync(new Regex("/ordliste#"));
    }

    [SkippableFact]
    public async Task Touch_AWord_ShowsItsExplanationFirstAndTheGlossaryThen()
    {
        await using var visit = await site.VisitAsync(new BrowserNewContextOptions { HasTouch = true, ViewportSize = new() { Width = 390, Height = 844 } });
        await visit.OpenAsync(DemoPortal.Default, Chapter);
        var word = visit.Page.Locator(Word).First;

        await word.TapAsync();
        await Assertions.Expect(visit.Page.Locator(Explanation)).ToBeVisibleAsync();
        await Assertions.Expect(visit.Page).ToHaveURLAsync(new Regex("/kontaktskabelse$"));
        await word.TapAsync();

        await Assertions.Expect(visit.Page).ToHaveURLAsync(new Regex("/ordliste#"));
    }

    [SkippableFact]
    public async Task Follow_AWordWithoutScript_OpensTheGlossary()
    {
        await using var visit = await site.VisitAsync(new BrowserNewContextOptions { JavaScriptEnabled = false });
        await visit.OpenAsync(DemoPortal.Default, Chapter);

        await visit.Page.Locator(Word).First.ClickAsync();

        await Assertions.Expect(visit.Page).ToHaveURLAsync(new Regex("/ordliste#"));
    }
}
