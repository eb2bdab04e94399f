using System.Text.RegularExpressions;
using HousingFirst.Sdk.Documents;
using HousingFirst.Sdk.Media;
using HousingFirst.Sdk.Security;
using HousingFirst.Testing.Hosting;
using HousingFirst.Testing.Media;
using Microsoft.Extensions.DependencyInjection;

namespace HousingFirst.BrowserTests.Journeys;

/// <summary>A chapter from the first word to its readers: one writes, another approves and publishes.</summary>
[Collection(SiteCollection.Name)]
public sealed class ManualWritingTests(DemoSite site)
{
    private const string Writer = "skribent@example.test";
    private const string Reviewer = "anden.laeser@example.test";
    private const string Chapter = "admin/manualer/vores-hverdag/kapitler/det-foerste-besoeg";

    [SkippableTheory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task Chapter_WrittenApprovedByAnotherAndPublished_IsReadByAStranger(bool byKeyboard)
    {
        var portal = await site.PortalAsync("kursushus");
        await portal.RunAsync(StorePictureAsync);
        await using var writer = await SignedInAsync(portal, Writer);
        Hands hands = new(writer.Page, byKeyboard);
        await writer.OpenAsync(portal.Name, "admin/manualer/ny");
        await hands.WriteAsync("#Form_Title", "Vores hverdag");
        await hands.WriteAsync("#Form_Subtitle", "Hos os");
        await hands.WriteAsync("#Form_Lead", "Sådan gør vi.");
        await hands.ChooseAsync("#Form_Method", "CTI");
        await hands.ChooseAsync("#Form_Audience", "Alle");
        await hands.PressAsync("main form.hf-form button[type=submit]");
        await Assertions.Expect(writer.Page.Locator("#Form_Title")).ToBeHiddenAsync();
        await hands.WriteAsync("#NewTitle", "Det første besøg");
        await hands.PressAsync("main form.hf-form button[type=submit]");
        await hands.WriteAsync("#Form_Lead", "Sådan begynder I.");
        await hands.WriteAsync("#Form_Body", "## Kort fortalt\n\nRing dagen før [@S0].\n\n::: checklist Før du går\n- [ ] Borgeren kender tidspunktet.\n\n:::"); // an empty line ends the list
        await hands.PressAsync(".media-open");
        await hands.WriteAsync(".media-picker__describe input[name=alt]", "Et hus ved en å");
        await hands.PressAsync(".media-picker__describe button[type=submit]");
        await Assertions.Expect(writer.Page.Locator("#Form_Body")).ToHaveValueAsync(new Regex(@"\n!\[Et hus ved en å\]\(~/media/hus\.svg\)\s*$"));
        await hands.PressAboveAsync("button[value=preview]");
        await Assertions.Expect(writer.Page.Locator("#forhaandsvisning").GetByRole(AriaRole.Heading, new() { Name = "Kort fortalt" })).ToBeVisibleAsync();
        await Assertions.Expect(writer.Page.Locator("#forhaandsvisning").GetByRole(AriaRole.Img, new() { Name = "Et hus ved en å" })).ToBeVisibleAsync();
        await hands.PressAboveAsync("button[value=submit]");
        await Assertions.Expect(writer.Page.GetByText("sendt til gennemlæsning").First).ToBeVisibleAsync();
        Assert.Equal(0, await writer.Page.Locator("button[value=Approve]").CountAsync());

        await using var stranger = await site.VisitAsync();
        Assert.Equal(404, (await stranger.OpenAsync(portal.Name, "manualer/vores-hverdag"))!.Status);
        await using var reviewer = await SignedInAsync(portal, Reviewer);
        Hands others = new(reviewer.Page, byKeyboard);
        await reviewer.OpenAsync(portal.Name, "admin");
        await others.PressAsync("main h2 a[href$='tilstand=inreview']");
        await others.PressAsync("tbody th a[href$='/det-foerste-besoeg']");
        await others.PressAsync("button[value=Approve]");
        await Assertions.Expect(reviewer.Page.GetByText("Teksten er godkendt.")).ToBeVisibleAsync();
        await others.PressAsync("main a[href$='/vores-hverdag/udgiv']");
        await others.WriteAsync("#Note", "Det første kapitel.");
        await others.PressAsync("main form.hf-form button[type=submit]");
        await Assertions.Expect(reviewer.Page.GetByText("Udgaven er ude.")).ToBeVisibleAsync();

        Assert.Equal(200, (await stranger.OpenAsync(portal.Name, "manualer/vores-hverdag/det-foerste-besoeg"))!.Status);
        await Assertions.Expect(stranger.Page.GetByText("Ring dagen før")).ToBeVisibleAsync();
        await Assertions.Expect(stranger.Page.GetByLabel("Borgeren kender tidspunktet.")).ToBeVisibleAsync();
        await Assertions.Expect(stranger.Page.GetByRole(AriaRole.Img, new() { Name = "Et hus ved en å" })).ToBeVisibleAsync();
        Assert.True(await stranger.Page.GetByRole(AriaRole.Img, new() { Name = "Et hus ved en å" }).EvaluateAsync<bool>("picture => picture.complete && picture.naturalWidth > 0"));
        await writer.OpenAsync(portal.Name, Chapter);
        await Assertions.Expect(writer.Page.GetByText("Læserne læser denne version.")).ToBeVisibleAsync();
        Assert.Empty(reviewer.TakeComplaints());
        Assert.Empty(writer.TakeComplaints());
    }

    private static async Task<bool> StorePictureAsync(IServiceProvider services)
    {
        await services.GetRequiredService<IMediaStore>().StoreAsync("hus.svg", GivenFiles.Svg("<rect width=\"9\" height=\"9\"/>"), CancellationToken.None);
        await services.GetRequiredService<IDocumentSession>().SaveChangesAsync(CancellationToken.None);
        return true;
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
}
