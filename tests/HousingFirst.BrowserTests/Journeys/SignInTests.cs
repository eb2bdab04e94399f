namespace HousingFirst.BrowserTests.Journeys;

[Collection(SiteCollection.Name)]
public sealed class SignInTests(DemoSite site)
{
    private const string WayIn = ".hf-footer a[href*='/account/signin']";
    private const string WayOut = ".hf-footer form[action$='/account/signout'] button";
    private const string IcmManual = "main a[href$='/manualer/icm']";

    [SkippableFact]
    public async Task SignIn_WrongPassword_SaysSoAndKeepsTheMail()
    {
        await using var visit = await site.VisitAsync();

        await visit.SignInAsync(DemoSite.Mail, "wrong");

        var problem = visit.Page.Locator(".ds-error-summary");
        await Assertions.Expect(problem).ToBeFocusedAsync();
        await Assertions.Expect(problem.Locator("li")).Not.ToBeEmptyAsync();
        await Assertions.Expect(visit.Page.Locator("#Form_Mail")).ToHaveValueAsync(DemoSite.Mail);
        await Assertions.Expect(visit.Page.Locator("#Form_Password")).ToHaveValueAsync("");
    }

    [SkippableFact]
    public async Task SignInAndOut_ManualForSignedInPeople_ComesAndGoes()
    {
        await using var visit = await site.VisitAsync();
        await visit.OpenAsync(DemoPortal.Nordlys, "manualer");
        await Assertions.Expect(visit.Page.Locator(IcmManual)).ToHaveCountAsync(0);

        await visit.Page.ClickAsync(WayIn);
        await visit.Page.FillAsync("#Form_Mail", DemoSite.Mail);
        await visit.Page.FillAsync("#Form_Password", DemoSite.Password);
        await visit.Page.Keyboard.PressAsync("Enter");
        await Assertions.Expect(visit.Page.Locator(WayOut)).ToBeVisibleAsync();
        await visit.OpenAsync(DemoPortal.Nordlys, "manualer");
        await visit.Page.Locator(IcmManual).First.ClickAsync();
        await Assertions.Expect(visit.Page.Locator("h1")).ToContainTextAsync("ICM");

        await visit.Page.ClickAsync(WayOut);
        await Assertions.Expect(visit.Page.Locator(WayIn)).ToBeVisibleAsync();
        await visit.OpenAsync(DemoPortal.Nordlys, "manualer");
        await Assertions.Expect(visit.Page.Locator(IcmManual)).ToHaveCountAsync(0);
        Assert.Equal(404, (await visit.OpenAsync(DemoPortal.Nordlys, "manualer/icm"))!.Status);
    }
}
