using HousingFirst.Manuals.Shelves;
using HousingFirst.Sdk.Documents;
using HousingFirst.Sdk.Portals;
using HousingFirst.Sdk.Security;
using HousingFirst.Testing.Hosting;
using Microsoft.Extensions.DependencyInjection;

namespace HousingFirst.BrowserTests.Journeys;

/// <summary>An editor lays the portal's own words over a shared section; an edition moves the text under them, and the editor decides.</summary>
[Collection(SiteCollection.Name)]
public sealed class OverlayTests(DemoSite site)
{
    private const string Chapter = "manualer/cti/faseplanen";
    private const string Words = "Skabelonen ligger i mappen.";

    [SkippableTheory]
    [InlineData(true, "keep", true)]
    [InlineData(false, "drop", false)]
    public async Task Overlay_UnderWhichTheSharedTextMoves_IsDecided(bool byKeyboard, string decision, bool stays)
    {
        var portal = await site.PortalAsync("metodeportal");
        await ReadEditionAsync(portal, "2025.1");
        await using var editor = await SignedInAsync(portal, byKeyboard ? "tastatur@example.test" : "mus@example.test");
        await using var stranger = await site.VisitAsync();

        await editor.OpenAsync(portal.Name, "admin/manualer/cti");
        await PressAsync("li[data-chapter='faseplanen'] summary");
        await PressAsync("a[href$='/afsnit/faseplanen-kort']");
        await WriteAsync("#Form_After", Words);
        await PressAsync("button[value=save]", isAbove: true);
        await Assertions.Expect(editor.Page.GetByText("læserne ser det nu")).ToBeVisibleAsync();
        await stranger.OpenAsync(portal.Name, Chapter);
        await Assertions.Expect(stranger.Page.GetByText(Words)).ToBeVisibleAsync();

        await ReadEditionAsync(portal, null);
        await editor.OpenAsync(portal.Name, "admin");
        await PressAsync("main a[href$='/admin/manualer/afgoerelser']");
        await PressAsync("main a[href$='/afsnit/faseplanen-kort']");
        var three = editor.Page.Locator(".manual-three");
        await Assertions.Expect(three.Locator("> div").Nth(0)).ToContainTextAsync("indsatsområder");
        await Assertions.Expect(three.Locator("> div").Nth(1).Locator("ins")).ToContainTextAsync("fokusområder");
        await Assertions.Expect(three.Locator("> div").Nth(2)).ToContainTextAsync(Words);
        await PressAsync($"button[value={decision}]");
        await Assertions.Expect(editor.Page.GetByText("Afgørelsen er gemt.")).ToBeVisibleAsync();

        await stranger.OpenAsync(portal.Name, Chapter);
        await Assertions.Expect(stranger.Page.GetByText(Words)).ToHaveCountAsync(stays ? 1 : 0);
        await editor.OpenAsync(portal.Name, "admin/manualer/afgoerelser");
        await Assertions.Expect(editor.Page.GetByText("Ingen afgørelser venter.")).ToBeVisibleAsync();
        Assert.Empty(editor.TakeComplaints());

        async Task PressAsync(string what, bool isAbove = false)
        {
            // The page before may still be on its way out.
            await Assertions.Expect(editor.Page.Locator(what).First).ToBeVisibleAsync();
            if (!byKeyboard)
            {
                await editor.Page.Locator(what).First.ClickAsync();
                return;
            }

            await (isAbove ? editor.Page.FocusAsync(what) : editor.Page.TabToAsync(what));
            await editor.Page.Keyboard.PressAsync("Enter");
        }

        async Task WriteAsync(string field, string text)
        {
            await Assertions.Expect(editor.Page.Locator(field)).ToBeVisibleAsync();
            await (byKeyboard ? editor.Page.TabToAsync(field) : editor.Page.Locator(field).ClickAsync());
            await editor.Page.Keyboard.TypeAsync(text);
        }
    }

    // What an administrator pins by recipe; null follows what ships, as after an update of the platform.
    private static Task<bool> ReadEditionAsync(TestPortal portal, string? edition) => portal.RunAsync(async services =>
    {
        var library = services.GetRequiredService<IHostLibrary>();
        var hash = (await library.ListAsync("manual", CancellationToken.None))
            .FirstOrDefault(entry => entry.Id == "cti" && entry.Revision == edition)?.Hash;
        var session = services.GetRequiredService<IDocumentSession>();
        var stored = await session.LoadSingleAsync<PortalManuals>(CancellationToken.None) ?? new PortalManuals();
        stored.Pins["cti"] = (stored.Pins.GetValueOrDefault("cti") ?? new ManualPin()) with { Edition = edition, EditionHash = hash };
        session.Store(stored);
        await session.SaveChangesAsync(CancellationToken.None);
        return true;
    });

    private async Task<Visit> SignedInAsync(TestPortal portal, string mail)
    {
        await portal.RunAsync(services => services.GetRequiredService<IAccounts>().CreateAsync(
            new(mail, mail.Split('@')[0], DemoSite.Password, ["ManualEditor"]), CancellationToken.None));
        var visit = await site.VisitAsync();
        await visit.SignInAsync(mail, DemoSite.Password, portal.Name);
        await Assertions.Expect(visit.Page.Locator("form[action$='/account/signout']").First).ToBeAttachedAsync();
        return visit;
    }
}
