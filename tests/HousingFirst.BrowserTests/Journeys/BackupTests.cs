using System.Net;
using HousingFirst.Platform.Backups;
using HousingFirst.Platform.Portals;
using HousingFirst.Sdk.Backups;
using HousingFirst.Sdk.Security;
using HousingFirst.Testing.Hosting;
using Microsoft.Extensions.DependencyInjection;

namespace HousingFirst.BrowserTests.Journeys;

/// <summary>An administrator takes a backup, tries it, sees that it can be restored, and puts the portal back.</summary>
[Collection(SiteCollection.Name)]
public sealed class BackupTests(DemoSite site)
{
    [SkippableTheory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task Backup_IsTakenTriedAndSeenToBeGood(bool byKeyboard)
    {
        var portal = await GivenAsync();
        await using var admin = await site.VisitAsync();
        Hands hands = new(admin.Page, byKeyboard);
        await TakeAsync(admin, hands, portal);
        await hands.PressAsync("main form[action*='handler=Try'] button");

        // The page looks by itself until it is over; who pressed the button still stands where they were.
        await Assertions.Expect(admin.Page.Locator("#backups-jobs")).ToContainTextAsync("kan gendannes", new() { Timeout = 60_000 });
        await Assertions.Expect(admin.Page.Locator("tbody tr").First).ToContainTextAsync("Kan gendannes");
        Assert.Empty(admin.TakeComplaints());
    }

    [SkippableTheory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task Portal_IsPutBackFromABackupAndOpensAgain(bool byKeyboard)
    {
        var portal = await GivenAsync();
        await using var admin = await site.VisitAsync();
        Hands hands = new(admin.Page, byKeyboard);
        await TakeAsync(admin, hands, portal);
        await hands.PressAsync("main a[href*='/gendan?id=']");
        await Assertions.Expect(admin.Page.Locator("h1")).ToHaveTextAsync("Gendan portalen");
        var title = await admin.Page.Locator("#Form_Name-hint").InnerTextAsync();
        await hands.WriteAsync("#Form_Name", title["Skriv ".Length..title.IndexOf(", så", StringComparison.Ordinal)]);
        await hands.WriteAsync("#Form_Password", DemoSite.Password);
        await hands.PressAsync("main form.hf-form button[type=submit]");
        await Assertions.Expect(admin.Page.Locator("[data-hf-focus]")).ToContainTextAsync("Gendannelsen er sat i gang");

        // Everybody signs in anew.
        await OverAsync(portal);
        await admin.Page.Context.ClearCookiesAsync();
        await admin.SignInAsync(DemoSite.Mail, DemoSite.Password, portal.Name);
        await admin.OpenAsync(portal.Name, "admin/sikkerhedskopier");
        await Assertions.Expect(admin.Page.Locator("main")).ToContainTextAsync("Portalen er gendannet");
    }

    private async Task<TestPortal> GivenAsync()
    {
        var portal = await site.PortalAsync("kursushus");
        await portal.RunAsync(services => services.GetRequiredService<IAccounts>().CreateAsync(
            new(DemoSite.Mail, "Administrator", DemoSite.Password, [WellKnownRoles.Administrator]), CancellationToken.None));
        return portal;
    }

    private static async Task TakeAsync(Visit admin, Hands hands, TestPortal portal)
    {
        await admin.SignInAsync(DemoSite.Mail, DemoSite.Password, portal.Name);
        await admin.OpenAsync(portal.Name, "admin/sikkerhedskopier");
        await hands.PressAsync("main form[action*='handler=Take'] button");
        await Assertions.Expect(admin.Page.Locator("#backups-jobs")).ToContainTextAsync("Kopien er taget", new() { Timeout = 60_000 });
        await Assertions.Expect(admin.Page.Locator("#backups-jobs :focus")).ToContainTextAsync("Kopien er taget");
    }

    private static async Task OverAsync(TestPortal portal)
    {
        var shelf = portal.Host.Services.GetRequiredService<BackupShelf>();
        using var patience = new CancellationTokenSource(TimeSpan.FromMinutes(2));
        while (true)
        {
            using var knock = await portal.Client().GetAsync(new Uri("account/signin", UriKind.Relative), patience.Token);
            var found = await portal.Host.Services.GetRequiredService<PortalDirectory>().FindAsync(portal.Name, patience.Token);
            if (knock.StatusCode == HttpStatusCode.OK && shelf.JobOf(found!.Record, BackupJobKind.Restore)?.IsOver == true)
            {
                return;
            }
        }
    }
}
