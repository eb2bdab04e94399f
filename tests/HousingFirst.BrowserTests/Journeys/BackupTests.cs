using HousingFirst.Sdk.Security;
using Microsoft.Extensions.DependencyInjection;

namespace HousingFirst.BrowserTests.Journeys;

/// <summary>An administrator takes a backup, tries it and sees that it can be restored, with the keyboard alone.</summary>
[Collection(SiteCollection.Name)]
public sealed class BackupTests(DemoSite site)
{
    [SkippableFact]
    public async Task Backup_IsTakenTriedAndSeenToBeGood()
    {
        var portal = await site.PortalAsync("kursushus");
        await portal.RunAsync(services => services.GetRequiredService<IAccounts>().CreateAsync(
            new(DemoSite.Mail, "Administrator", DemoSite.Password, [WellKnownRoles.Administrator]), CancellationToken.None));
        await using var admin = await site.VisitAsync();
        await admin.SignInAsync(DemoSite.Mail, DemoSite.Password, portal.Name);
        await admin.OpenAsync(portal.Name, "admin/sikkerhedskopier");

        await admin.Page.TabToAsync("main form[action*='handler=Take'] button");
        await admin.Page.Keyboard.PressAsync("Enter");
        await Assertions.Expect(admin.Page.Locator("[data-hf-focus]")).ToContainTextAsync("Kopien er taget");
        await Assertions.Expect(admin.Page.Locator("[data-hf-focus]")).ToBeFocusedAsync();
        await admin.Page.TabToAsync("main form[action*='handler=Try'] button");
        await admin.Page.Keyboard.PressAsync("Enter");

        await Assertions.Expect(admin.Page.Locator("[data-hf-focus]")).ToContainTextAsync("Kopien kan gendannes", new() { Timeout = 60_000 });
        await Assertions.Expect(admin.Page.Locator("tbody tr").First).ToContainTextAsync("Kan gendannes");
        Assert.Empty(admin.TakeComplaints());
    }
}
