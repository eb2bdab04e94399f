namespace HousingFirst.BrowserTests.Journeys;

[Collection(SiteCollection.Name)]
public sealed class PrintTests(DemoSite site)
{
    private const int EmptySheet = 5_000;

    [SkippableTheory]
    [InlineData("manualer/cti/faseplanen")]
    [InlineData("manualer/act/haefte")]
    public async Task Print_Text_GivesSheets(string path)
    {
        await using var visit = await site.VisitAsync();
        await visit.OpenAsync(DemoPortal.Default, path);

        var pdf = await visit.Page.PdfAsync(new() { Format = "A4" });

        Assert.True(pdf.AsSpan().StartsWith("%PDF-"u8));
        Assert.True(pdf.Length > EmptySheet, $"{pdf.Length} bytes");
    }

    [SkippableTheory]
    [InlineData(DemoPortal.Default)]
    [InlineData(DemoPortal.Nordlys)]
    public async Task Print_Chapter_LeavesOutWhatPaperCannotDo(string portal)
    {
        await using var visit = await site.VisitAsync();
        await visit.OpenAsync(portal, "manualer/housing-first/kerneprincipper");

        await visit.Page.EmulateMediaAsync(new() { Media = Media.Print });

        var navigation = await visit.Page.Locator("nav, .hf-search, .hf-skip, .hf-footer, .hf-anchor, [data-hf-scheme]").AllAsync();
        Assert.NotEmpty(navigation);
        foreach (var piece in navigation)
        {
            await Assertions.Expect(piece).ToBeHiddenAsync();
        }

        await Assertions.Expect(visit.Page.Locator(".hf-prose")).ToBeVisibleAsync();
        await Assertions.Expect(visit.Page.Locator(".hf-print-origin")).ToContainTextAsync("/manualer/housing-first/kerneprincipper");
    }
}
