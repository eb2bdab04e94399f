namespace HousingFirst.BrowserTests.Journeys;

/// <summary>An editor sets when a page comes out, sees it, and thinks better of it.</summary>
[Collection(SiteCollection.Name)]
public sealed class ScheduleTests(DemoSite site)
{
    private const string Moment = "#Form_Publish";
    private const string Save = "main form.hf-form button[type=submit]";

    [SkippableTheory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task Page_Scheduled_IsSaidWhereItIs_AndTakenOffAgain(bool byKeyboard)
    {
        var portal = await site.PortalAsync("kursushus");
        await using var visit = await site.VisitAsync(portal, "ManualEditor");
        var page = visit.Page;
        Hands hands = new(page, byKeyboard);
        await visit.OpenAsync(portal.Name, "admin/indhold/nyt/Page");
        await hands.WriteAsync("#TitlePart_Title", "Åbent hus");
        await hands.PressAboveAsync(".desk__bar button[value=save]");
        await Assertions.Expect(page.GetByText("Kladden er gemt")).ToBeVisibleAsync();

        await hands.PressAsync(".desk-more a[href$='/planlaeg']");
        await SetAsync(page, hands);
        await hands.PressAsync(Save);

        await Assertions.Expect(page.GetByText("Udgives 11. nov. 2099 kl. 10.10").First).ToBeVisibleAsync();
        await visit.OpenAsync(portal.Name, "admin/indhold/planlagt");
        await hands.PressAsync("tbody th a");
        await hands.PressAsync(".desk-more a[href$='/planlaeg']");
        await Assertions.Expect(page.Locator(Moment)).ToHaveValueAsync("2099-11-11T10:10");
        await ClearAsync(page, hands);
        await hands.PressAsync(Save);

        await Assertions.Expect(page.GetByText("Udgives 11. nov. 2099")).ToHaveCountAsync(0);
        await visit.OpenAsync(portal.Name, "admin/indhold/planlagt");
        await Assertions.Expect(page.GetByText("Intet er planlagt")).ToBeVisibleAsync();
        Assert.Empty(visit.TakeComplaints());
    }

    // A day and an hour that are written the same in whichever order the browser asks for their parts.
    private static async Task SetAsync(IPage page, Hands hands)
    {
        await Assertions.Expect(page.Locator(Moment)).ToBeVisibleAsync();
        if (!hands.HaveKeyboardAlone)
        {
            await page.FillAsync(Moment, "2099-11-11T10:10");
            return;
        }

        await page.TabToAsync(Moment);
        await page.Keyboard.TypeAsync("11112099");
        await page.Keyboard.PressAsync("ArrowRight");
        await page.Keyboard.TypeAsync("1010");
        if ((await page.InputValueAsync(Moment)).Length == 0)
        {
            await page.Keyboard.TypeAsync("a"); // where the day has two halves
        }

        await Assertions.Expect(page.Locator(Moment)).ToHaveValueAsync("2099-11-11T10:10");
    }

    private static async Task ClearAsync(IPage page, Hands hands)
    {
        if (!hands.HaveKeyboardAlone)
        {
            await page.FillAsync(Moment, "");
            return;
        }

        await page.TabToAsync(Moment);
        await page.Keyboard.PressAsync("Delete");
        await Assertions.Expect(page.Locator(Moment)).ToHaveValueAsync("");
    }
}
