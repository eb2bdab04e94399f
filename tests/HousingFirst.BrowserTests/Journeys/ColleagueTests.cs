using HousingFirst.Sdk.Security;
using HousingFirst.Testing.Hosting;
using Microsoft.Extensions.DependencyInjection;

namespace HousingFirst.BrowserTests.Journeys;

/// <summary>An administrator takes in a colleague and lets one go, with the keyboard alone.</summary>
[Collection(SiteCollection.Name)]
public sealed class ColleagueTests(DemoSite site)
{
    private const string Colleague = "ny.kollega@example.test";
    private const string OwnPassword = "seks helt andre ord";
    private const string Submit = "main form.hf-form button[type=submit]";

    [SkippableFact]
    public async Task Colleague_IsMadeGivenARoleSignsInAndIsLetGo()
    {
        var portal = await site.PortalAsync("kursushus");
        await MakeAdministratorAsync(portal);
        await using var admin = await site.VisitAsync();
        await admin.SignInAsync(DemoSite.Mail, DemoSite.Password, portal.Name);

        await admin.OpenAsync(portal.Name, "admin/personer");
        await admin.Page.TabToAsync("main a[href$='/admin/personer/ny']");
        await admin.Page.Keyboard.PressAsync("Enter");
        await Assertions.Expect(admin.Page.Locator("#Form_Name")).ToBeVisibleAsync();
        await TypeAsync(admin, "#Form_Name", "Ny Kollega");
        await TypeAsync(admin, "#Form_Mail", Colleague);
        await admin.Page.TabToAsync("input[value='Trainer']");
        await admin.Page.Keyboard.PressAsync("Space");
        await PressAsync(admin, Submit);
        var oneTime = await admin.Page.Locator(".account-one-time").InnerTextAsync();

        await using var colleague = await site.VisitAsync();
        await colleague.SignInAsync(Colleague, oneTime, portal.Name);
        await Assertions.Expect(colleague.Page.Locator("#Form_NewPassword")).ToBeVisibleAsync();
        await TypeAsync(colleague, "#Form_Password", oneTime);
        await TypeAsync(colleague, "#Form_NewPassword", OwnPassword);
        await colleague.Page.Keyboard.PressAsync("Enter");
        await Assertions.Expect(colleague.Page.Locator("form[action$='/account/signout']").First).ToBeAttachedAsync();
        Assert.Equal(200, (await colleague.OpenAsync(portal.Name, "admin/henvendelser"))!.Status);
        Assert.Equal(404, (await colleague.OpenAsync(portal.Name, "admin/personer"))!.Status);

        await PressAsync(admin, "main a[href*='/admin/personer/']:not([href$='/ny'])");
        await Assertions.Expect(admin.Page.Locator("main form[action*='handler=Disable']")).ToBeVisibleAsync();
        await PressAsync(admin, "main form[action*='handler=Disable'] button");
        await Assertions.Expect(admin.Page.Locator("main form[action*='handler=Enable']")).ToBeVisibleAsync();
        Assert.Empty(admin.TakeComplaints());

        await using var back = await site.VisitAsync();
        await back.SignInAsync(Colleague, OwnPassword, portal.Name);
        await Assertions.Expect(back.Page.Locator(".ds-error-summary")).ToBeFocusedAsync();
    }

    private static Task<AccountOutcome> MakeAdministratorAsync(TestPortal portal) => portal.RunAsync(services =>
        services.GetRequiredService<IAccounts>().CreateAsync(
            new(DemoSite.Mail, "Administrator", DemoSite.Password, [WellKnownRoles.Administrator]), CancellationToken.None));

    private static async Task TypeAsync(Visit visit, string field, string text)
    {
        await visit.Page.TabToAsync(field);
        await visit.Page.Keyboard.TypeAsync(text);
    }

    private static async Task PressAsync(Visit visit, string what)
    {
        await visit.Page.TabToAsync(what);
        await visit.Page.Keyboard.PressAsync("Enter");
        await visit.Page.WaitForLoadStateAsync();
    }
}
