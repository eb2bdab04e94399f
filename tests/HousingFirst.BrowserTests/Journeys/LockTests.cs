using System.Text.RegularExpressions;
using HousingFirst.Sdk.Documents;
using HousingFirst.Sdk.Portals;
using HousingFirst.Sdk.Security;
using Microsoft.Extensions.DependencyInjection;

namespace HousingFirst.BrowserTests.Journeys;

/// <summary>A telephone that was put down hides what is on it, and gives it back to its owner.</summary>
[Collection(SiteCollection.Name)]
public sealed class LockTests(DemoSite site)
{
    private const string Cover = "dialog[data-hf-lock]";
    private const string Password = "#Form_Password";

    // A minute more than the time of the lock.
    private const string Idle = "06:00";

    [SkippableFact]
    public async Task PageThatNobodyUses_GoesToTheLock_AndItsOwnerGoesOnWhereTheyWere()
    {
        await using var visit = await VisitAsync();
        var page = visit.Page;
        await page.GotoAsync(page.Url.Split("/account")[0] + "/account/lock");

        await page.Clock.FastForwardAsync(Idle);
        await Assertions.Expect(page).ToHaveURLAsync(new Regex("/account/locked"));
        await page.GoBackAsync();
        await Assertions.Expect(page).ToHaveURLAsync(new Regex("/account/locked"));
        Assert.True(await page.EvaluateAsync<bool>("document.documentElement.scrollWidth <= innerWidth"));
        await page.TabToAsync(Password);
        await page.Keyboard.TypeAsync(DemoSite.Password);
        await page.Keyboard.PressAsync("Enter");

        await Assertions.Expect(page).ToHaveURLAsync(new Regex("/account$"));
    }

    [SkippableFact]
    public async Task PageThatWasWrittenOn_IsCovered_AndKeepsEveryWord()
    {
        await using var visit = await VisitAsync();
        var page = visit.Page;
        await page.GotoAsync(page.Url.Split("/account")[0] + "/account");
        await page.Locator("#Form_Password").FillAsync("et ord, der ikke er sendt");

        await page.Clock.FastForwardAsync(Idle);
        await Assertions.Expect(page.Locator(Cover)).ToBeVisibleAsync();
        await page.Keyboard.PressAsync("Escape");
        await page.Keyboard.PressAsync("Escape");
        await Assertions.Expect(page.Locator(Cover)).ToBeVisibleAsync();
        await page.Locator(Cover).GetByRole(AriaRole.Button).FocusAsync();
        await page.Keyboard.PressAsync("Enter");
        await Assertions.Expect(page.Locator(Cover).GetByRole(AriaRole.Status)).Not.ToBeEmptyAsync();

        var tab = await page.Context.RunAndWaitForPageAsync(async () =>
        {
            await page.Locator(Cover).GetByRole(AriaRole.Link).FocusAsync();
            await page.Keyboard.PressAsync("Enter");
        });
        await tab.TabToAsync(Password);
        await tab.Keyboard.TypeAsync(DemoSite.Password);
        await tab.Keyboard.PressAsync("Enter");
        await Assertions.Expect(tab).ToHaveURLAsync(new Regex("/account/unlocked"));
        await tab.CloseAsync();
        await page.Locator(Cover).GetByRole(AriaRole.Button).PressAsync("Enter", new() { Timeout = 5000 });

        await Assertions.Expect(page.Locator(Cover)).ToBeHiddenAsync();
        await Assertions.Expect(page.Locator("#Form_Password")).ToHaveValueAsync("et ord, der ikke er sendt");
    }

    private async Task<Visit> VisitAsync()
    {
        var portal = await site.PortalAsync("kursushus");
        await portal.RunAsync(async services =>
        {
            await services.GetRequiredService<IPortalSettings>().SetAsync(AccountSettings.Key, new AccountSettings { LockMinutes = 5 }, CancellationToken.None);
            await services.GetRequiredService<IDocumentSession>().SaveChangesAsync(CancellationToken.None);
            return true;
        });
        var visit = await site.VisitAsync(portal, WellKnownRoles.Administrator);
        await visit.Page.SetViewportSizeAsync(390, 844);
        await visit.Page.Clock.InstallAsync();
        await visit.OpenAsync(portal.Name, "account");
        return visit;
    }
}
