using HousingFirst.Testing.Media;

namespace HousingFirst.BrowserTests.Journeys;

/// <summary>An editor puts a picture into the library, says what it shows, and uses it on a page.</summary>
[Collection(SiteCollection.Name)]
public sealed class MediaTests(DemoSite site)
{
    [SkippableFact]
    public async Task Picture_UploadedDescribedAndPicked_StandsOnThePageWithItsWords()
    {
        await using var visit = await site.VisitSignedInAsync(DemoPortal.Kursushus);
        var page = visit.Page;
        await visit.OpenAsync(DemoPortal.Kursushus, "admin/filer");
        await page.SetInputFilesAsync("#files", new FilePayload { Name = "Hus ved åen.png", MimeType = "image/png", Buffer = GivenFiles.Png(30, 20) });
        await page.GetByRole(AriaRole.Button, new() { Name = "Læg op" }).ClickAsync();

        await Assertions.Expect(page.GetByRole(AriaRole.Heading, new() { Name = "Beskriv billeder" })).ToBeVisibleAsync();
        await page.GetByRole(AriaRole.Group, new() { Name = "Hus ved åen.png" }).GetByRole(AriaRole.Textbox).FillAsync("Et hus ved en å");
        await page.GetByRole(AriaRole.Button, new() { Name = "Gem beskrivelse" }).ClickAsync();
        await Assertions.Expect(page.GetByText("er beskrevet").First).ToBeVisibleAsync();

        await visit.OpenAsync(DemoPortal.Kursushus, "admin/indhold/nyt/Page");
        await page.FillAsync("#TitlePart_Title", "En side med et hus");
        await page.GetByRole(AriaRole.Button, new() { Name = "Indsæt billede" }).FocusAsync();
        await page.Keyboard.PressAsync("Enter");
        await page.FillAsync("#media-words", "HUS åen");
        await page.Keyboard.PressAsync("Enter");
        await Assertions.Expect(page.Locator("#media-words[value='HUS åen']")).ToBeFocusedAsync(); // the answer, which takes the place of what stood there
        await page.Locator("[data-media-path='Hus ved åen.png']").FocusAsync();
        await page.Keyboard.PressAsync("Enter");

        await Assertions.Expect(page.Locator("#MarkdownBodyPart_Markdown")).ToBeFocusedAsync();
        await Assertions.Expect(page.Locator("#MarkdownBodyPart_Markdown")).ToHaveValueAsync("![Et hus ved en å](~/media/Hus%20ved%20%C3%A5en.png)\n\n");
        await page.GetByRole(AriaRole.Button, new() { Name = "Udgiv" }).ClickAsync();
        await page.GetByRole(AriaRole.Link, new() { Name = "Se den udgivne side" }).ClickAsync();
        await Assertions.Expect(page.GetByRole(AriaRole.Img, new() { Name = "Et hus ved en å" })).ToHaveCountAsync(1);
    }

    [SkippableFact]
    public async Task Upload_OfAFileThatIsNoPicture_SaysSoBesideItsName()
    {
        await using var visit = await site.VisitSignedInAsync(DemoPortal.Kursushus);
        await visit.OpenAsync(DemoPortal.Kursushus, "admin/filer");
        await visit.Page.SetInputFilesAsync("#files", new FilePayload { Name = "hus.gif", MimeType = "image/gif", Buffer = "GIF89a/*=1;alert(1)//"u8.ToArray() });

        await visit.Page.GetByRole(AriaRole.Button, new() { Name = "Læg op" }).ClickAsync();

        await Assertions.Expect(visit.Page.Locator("[data-media-list] li")).ToContainTextAsync("ikke det, som filens endelse siger");
        Assert.Empty(visit.TakeComplaints());
    }
}
