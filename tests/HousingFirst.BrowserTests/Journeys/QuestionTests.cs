using System.Text.RegularExpressions;

namespace HousingFirst.BrowserTests.Journeys;

/// <summary>In a stairwell with a phone: a question is asked once, the first hit is tapped, and the page that opens says the answer.</summary>
[Collection(SiteCollection.Name)]
public sealed class QuestionTests(DemoSite site)
{
    private const int Width = 390;

    private const string IsWide = "width => Math.max(document.documentElement.scrollWidth, document.body.scrollWidth) > width";

    [SkippableTheory]
    [InlineData("hvor længe varer cti", "ni måneder")]
    [InlineData("hvem kan henvise en borger", "Alle kan henvise")]
    [InlineData("hvad gør vi hvis naboen klager over støj", "Tilbyd at gå med hen til naboen")]
    [InlineData("hvem betaler for møbler", "§ 81")]
    [InlineData("hvad skal der stå i et dagbogsnotat", "Dato, tid og fase")]
    [InlineData("hvad gør man den første nat i lejligheden", "Kom forbi med kaffe")]
    [InlineData("hvad betyder farverne på tavlen", "hvor hurtigt teamet skal handle")]
    [InlineData("hvad er m-act", "tre kernefunktioner")]
    [InlineData("hvad hvis borgeren bliver indlagt", "husleje, post, nøgler og dyr")]
    [InlineData("hvordan holder jeg et overleveringsmøde", "Borgeren bestemmer")]
    public async Task Ask_OnAPhone_IsAnsweredByTheFirstHit(string question, string answer)
    {
        await using var visit = await site.VisitAsync(new BrowserNewContextOptions { ViewportSize = new() { Width = Width, Height = 844 }, HasTouch = true, IsMobile = true });
        await visit.OpenAsync(DemoPortal.Default);

        await visit.Page.FillAsync("header input[type=search]", question);
        await visit.Page.Keyboard.PressAsync("Enter");
        var hit = visit.Page.Locator("[data-soeg-hit]").First;
        await Assertions.Expect(hit).ToBeVisibleAsync();
        await AssertFitsAsync(visit);
        await hit.TapAsync();

        await Assertions.Expect(visit.Page).Not.ToHaveURLAsync(new Regex("/soeg"));
        await Assertions.Expect(visit.Page.Locator("main")).ToContainTextAsync(answer);
        await Assertions.Expect(visit.Page.Locator("mark.hf-found").First).ToBeAttachedAsync();
        await AssertFitsAsync(visit);
        Assert.Empty(visit.TakeComplaints());
    }

    private static async Task AssertFitsAsync(Visit visit) =>
        Assert.False(await visit.Page.EvaluateAsync<bool>(IsWide, Width), $"{visit.Page.Url} scrolls sideways");
}
