using HousingFirst.Sdk.Security;
using HousingFirst.Testing.Hosting;
using Microsoft.Extensions.DependencyInjection;

namespace HousingFirst.BrowserTests.Journeys;

/// <summary>A chapter from the first word to its readers, with the keyboard alone: one writes, another approves and publishes.</summary>
[Collection(SiteCollection.Name)]
public sealed class ManualWritingTests(DemoSite site)
{
    private const string Writer = "skribent@example.test";
    private const string Reviewer = "anden.laeser@example.test";
    private const string Chapter = "admin/manualer/vores-hverdag/kapitler/det-foerste-besoeg";

    [SkippableFact]
    public async Task Chapter_WrittenApprovedByAnotherAndPublished_IsReadByAStranger()
    {
        var portal = await site.PortalAsync("kursushus");
        await using var writer = await SignedInAsync(portal, Writer);
        await writer.OpenAsync(portal.Name, "admin/manualer/ny");
        await TypeAsync(writer, "#Form_Title", "Vores hverdag");
        await TypeAsync(writer, "#Form_Subtitle", "Hos os");
        await TypeAsync(writer, "#Form_Lead", "Sådan gør vi.");
        await TypeAsync(writer, "#Form_Method", "CTI");
        await TypeAsync(writer, "#Form_Audience", "Alle");
        await PressAsync(writer, "main form.hf-form button[type=submit]");
        await Assertions.Expect(writer.Page.Locator("#Form_Title")).ToBeHiddenAsync();
        await TypeAsync(writer, "#NewTitle", "Det første besøg");
        await PressAsync(writer, "main form.hf-form button[type=submit]");
        await TypeAsync(writer, "#Form_Lead", "Sådan begynder I.");
        await TypeAsync(writer, "#Form_Body", "## Kort fortalt\n\nRing dagen før [@S0].\n\n::: checklist Før du går\n- [ ] Borgeren kender tidspunktet.\n:::");
        await PressAsync(writer, "button[value=preview]", isAbove: true);
        await Assertions.Expect(writer.Page.Locator("#forhaandsvisning").GetByRole(AriaRole.Heading, new() { Name = "Kort fortalt" })).ToBeVisibleAsync();
        await PressAsync(writer, "button[value=submit]", isAbove: true);
        await Assertions.Expect(writer.Page.GetByText("sendt til gennemlæsning").First).ToBeVisibleAsync();
        Assert.Equal(0, await writer.Page.Locator("button[value=Approve]").CountAsync());

        await using var stranger = await site.VisitAsync();
        Assert.Equal(404, (await stranger.OpenAsync(portal.Name, "manualer/vores-hverdag"))!.Status);
        await using var reviewer = await SignedInAsync(portal, Reviewer);
        await reviewer.OpenAsync(portal.Name, "admin");
        await reviewer.Page.GetByRole(AriaRole.Link, new() { Name = "Kapitler til gennemlæsning" }).First.ClickAsync();
        await reviewer.Page.GetByRole(AriaRole.Link, new() { Name = "Det første besøg" }).ClickAsync();
        await PressAsync(reviewer, "button[value=Approve]");
        await Assertions.Expect(reviewer.Page.GetByText("Teksten er godkendt.")).ToBeVisibleAsync();
        await PressAsync(reviewer, "main a[href$='/vores-hverdag/udgiv']");
        await TypeAsync(reviewer, "#Note", "Det første kapitel.");
        await PressAsync(reviewer, "main form.hf-form button[type=submit]");
        await Assertions.Expect(reviewer.Page.GetByText("Udgaven er ude.")).ToBeVisibleAsync();

        Assert.Equal(200, (await stranger.OpenAsync(portal.Name, "manualer/vores-hverdag/det-foerste-besoeg"))!.Status);
        await Assertions.Expect(stranger.Page.GetByText("Ring dagen før")).ToBeVisibleAsync();
        await Assertions.Expect(stranger.Page.GetByLabel("Borgeren kender tidspunktet.")).ToBeVisibleAsync();
        await writer.OpenAsync(portal.Name, Chapter);
        await Assertions.Expect(writer.Page.GetByText("Læserne læser denne version.")).ToBeVisibleAsync();
        Assert.Empty(reviewer.TakeComplaints());
        Assert.Empty(writer.TakeComplaints());
    }

    private async Task<Visit> SignedInAsync(TestPortal portal, string mail)
    {
        await portal.RunAsync(services => services.GetRequiredService<IAccounts>().CreateAsync(
            new(mail, mail.Split('@')[0], DemoSite.Password, ["ManualEditor"]), CancellationToken.None));
        var visit = await site.VisitAsync();
        await visit.SignInAsync(mail, DemoSite.Password, portal.Name);
        await Assertions.Expect(visit.Page.Locator("form[action$='/account/signout']").First).ToBeAttachedAsync();
        return visit;
    }

    private static async Task TypeAsync(Visit visit, string field, string text)
    {
        // The page before may still be on its way out.
        await Assertions.Expect(visit.Page.Locator(field)).ToBeVisibleAsync();
        await visit.Page.TabToAsync(field);
        await visit.Page.Keyboard.TypeAsync(text);
    }

    private static async Task PressAsync(Visit visit, string what, bool isAbove = false)
    {
        await Assertions.Expect(visit.Page.Locator(what)).ToBeVisibleAsync();
        if (isAbove)
        {
            // The bar with the buttons stands above the form, and stays in sight.
            await visit.Page.FocusAsync(what);
        }
        else
        {
            await visit.Page.TabToAsync(what);
        }

        await visit.Page.Keyboard.PressAsync("Enter");
    }
}
