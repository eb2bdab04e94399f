namespace HousingFirst.BrowserTests.Journeys;

/// <summary>Readers say another word than the manual: somebody connects the two and finds by it, with the keyboard alone and with the mouse.</summary>
[Collection(SiteCollection.Name)]
public sealed class SynonymTests(DemoSite site)
{
    [SkippableFact]
    public async Task Synonym_AddedByKeyboard_FindsWhatTheManualCallsOtherwise()
    {
        await using var visit = await site.VisitSignedInAsync(DemoPortal.Kursushus);
        var page = visit.Page;
        await visit.OpenAsync(DemoPortal.Kursushus, "admin/soegning");
        await page.TabToAsync("main a[href$='/synonymer']");
        await page.Keyboard.PressAsync("Enter");
        await Assertions.Expect(page.GetByRole(AriaRole.Heading, new() { Name = "Synonymer", Level = 1 })).ToBeVisibleAsync();
        await page.TabToAsync("main a[href$='/synonymer/ny']");
        await page.Keyboard.PressAsync("Enter");
        await Assertions.Expect(page.Locator("#Form_From")).ToBeVisibleAsync();

        await page.TabToAsync("#Form_From");
        await page.Keyboard.TypeAsync("papegøjerunde");
        await page.Keyboard.PressAsync("Enter");
        await Assertions.Expect(page.Locator("#Form_To-error")).ToBeVisibleAsync();
        await Assertions.Expect(page.Locator("#Form_From")).ToHaveValueAsync("papegøjerunde");
        await page.TabToAsync("#Form_To");
        await page.Keyboard.TypeAsync("faseplan");
        await page.TabToAsync("#Form_IsBothWays");
        await page.Keyboard.PressAsync("Space");
        await page.TabToAsync("main form.hf-form button[type=submit]");
        await page.Keyboard.PressAsync("Enter");
        await Assertions.Expect(page.GetByText("virker nu")).ToBeVisibleAsync();

        await page.TabToAsync("main .ds-alert a[href*='/soeg?']");
        await page.Keyboard.PressAsync("Enter");

        await Assertions.Expect(page.Locator(".hf-hits a[href*='/manualer/cti/']").First).ToBeVisibleAsync();
        await Assertions.Expect(page.Locator("main input[type=search]").First).ToHaveValueAsync("papegøjerunde");
        Assert.Empty(visit.TakeComplaints());
    }

    [SkippableFact]
    public async Task QuestionInVain_SeenToWithTheMouse_IsUnderstoodTheNextTime()
    {
        await using (var reader = await site.VisitAsync())
        {
            await reader.OpenAsync(DemoPortal.Kursushus, "soeg?q=saxofon");
            await Assertions.Expect(reader.Page.Locator(".hf-hits")).ToHaveCountAsync(0);
        }

        await using var visit = await site.VisitSignedInAsync(DemoPortal.Kursushus);
        var page = visit.Page;
        await visit.OpenAsync(DemoPortal.Kursushus, "admin/soegning");
        var gap = page.GetByRole(AriaRole.Row).Filter(new() { HasText = "saxofon" });
        await gap.GetByRole(AriaRole.Link, new() { Name = "Find også" }).ClickAsync();
        await Assertions.Expect(page.GetByLabel("Når nogen søger på")).ToHaveValueAsync("saxofon");

        await page.GetByLabel("Find også").FillAsync("faseplan");
        await page.GetByRole(AriaRole.Button, new() { Name = "Gem" }).ClickAsync();
        await page.GetByRole(AriaRole.Link, new() { Name = "Prøv søgningen på »saxofon«" }).ClickAsync();

        await Assertions.Expect(page.Locator(".hf-hits a[href*='/manualer/cti/']").First).ToBeVisibleAsync();
        Assert.Empty(visit.TakeComplaints());
    }
}
