namespace HousingFirst.BrowserTests.Journeys;

/// <summary>An editor puts the blocks of the front page in another order.</summary>
[Collection(SiteCollection.Name)]
public sealed class FrontPageTests(DemoSite site)
{
    [SkippableTheory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task Blocks_MovedAndTakenAway_FollowInThePreview_AndTheFocusGoesAlong(bool byKeyboard)
    {
        var portal = await site.PortalAsync("kursushus");
        await using var visit = await site.VisitAsync(portal, "ManualEditor");
        var page = visit.Page;
        Hands hands = new(page, byKeyboard);
        await visit.OpenAsync(portal.Name, "admin/forside");
        var entries = page.Locator("[data-front] .arrange__entry");
        var count = await entries.CountAsync();
        var first = await entries.First.GetAttributeAsync("id");

        await hands.PressAsync($"#{first} button[value^='down|']");

        await Assertions.Expect(entries.Nth(1)).ToHaveAttributeAsync("id", first!);
        await Assertions.Expect(page.Locator($"#{first} button[value^='down|']")).ToBeFocusedAsync();
        await Assertions.Expect(page.GetByText("Ændringerne er ikke gemt endnu")).ToBeVisibleAsync();
        await page.Locator($"#{first} button[value^='remove|']").ClickAsync();
        await Assertions.Expect(entries).ToHaveCountAsync(count - 1);
        await page.GetByRole(AriaRole.Button, new() { Name = "Gem kladde" }).ClickAsync();

        await Assertions.Expect(page.GetByText("Kladden er gemt")).ToBeVisibleAsync();
        await Assertions.Expect(entries).ToHaveCountAsync(count - 1);
        Assert.Empty(visit.TakeComplaints());
    }
}
