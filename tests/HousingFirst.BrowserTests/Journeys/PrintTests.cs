namespace HousingFirst.BrowserTests.Journeys;

[Collection(SiteCollection.Name)]
public sealed class PrintTests(DemoSite site)
{
    // Fewer words than this beside head and foot, and the sheet holds what its neighbour should have held.
    private const int FewestWords = 12;

    // Title page and contents are two sheets; a chapter, which begins on a sheet of its own, takes two to eight.
    [SkippableTheory]
    [InlineData("housing-first")]
    [InlineData("cti")]
    [InlineData("icm")]
    [InlineData("act")]
    public async Task Print_Booklet_HasFullSheetsWithTheirFoot(string manual)
    {
        Skip.If(Sheets.WhyMissing is not null, Sheets.WhyMissing);
        await using var visit = await site.VisitAsync();
        await visit.OpenAsync(DemoPortal.Default, $"manualer/{manual}/haefte");
        var chapters = await visit.Page.Locator("[class*='hf-sheets-']").CountAsync();

        var sheets = await Sheets.ReadAsync(await visit.Page.PdfAsync(new() { PreferCSSPageSize = true }));

        Assert.InRange(sheets.Count, 2 + (2 * chapters), 2 + (8 * chapters));
        foreach (var (sheet, number) in sheets.Select((sheet, index) => (sheet, index + 1)).Skip(1))
        {
            var lines = sheet.Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
            Assert.EndsWith($"Side {number} af {sheets.Count}", lines[^1], StringComparison.Ordinal);
            var words = lines[1..^1].Sum(line => line.Split(' ', StringSplitOptions.RemoveEmptyEntries).Length);
            Assert.True(words >= FewestWords, $"Sheet {number} of {manual} has {words} words.");
        }
    }

    [SkippableFact]
    public async Task Print_Chapter_GivesItsLastLineToo()
    {
        Skip.If(Sheets.WhyMissing is not null, Sheets.WhyMissing);
        await using var visit = await site.VisitAsync();
        await visit.OpenAsync(DemoPortal.Default, "manualer/cti/faseplanen");
        var headings = await visit.Page.Locator(".hf-prose h2").AllInnerTextsAsync();

        var text = string.Join('\n', await Sheets.ReadAsync(await visit.Page.PdfAsync(new() { Format = "A4" })));

        Assert.NotEmpty(headings);
        Assert.All(headings, heading => Assert.Contains(heading.Trim(), text, StringComparison.Ordinal));
        Assert.Contains("/manualer/cti/faseplanen", text, StringComparison.Ordinal);
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
