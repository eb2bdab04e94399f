namespace HousingFirst.BrowserTests.Journeys;

/// <summary>Text out of word processors becomes Markdown where it is pasted. The markup has the shapes that the programs put on the clipboard.</summary>
[Collection(SiteCollection.Name)]
public sealed class PasteTests(DemoSite site)
{
    private const string Body = "#MarkdownBodyPart_Markdown";

    private const string Word =
        """
        <html xmlns:o="urn:schemas-microsoft-com:office:office" xmlns:w="urn:schemas-microsoft-com:office:word" xmlns="http://www.w3.org/TR/REC-html40">
        <head><meta name=Generator content="Microsoft Word 15"><link rel=File-List href="file:///C:/clip_filelist.xml">
        <!--[if gte mso 9]><xml><w:WordDocument><w:View>Normal</w:View></w:WordDocument></xml><![endif]-->
        <style><!-- p.MsoNormal {mso-style-parent:""; margin:0cm; font-size:12.0pt;} @list l0 {mso-list-id:1;} --></style></head>
        <body lang=DA style='tab-interval:65.2pt'><!--StartFragment-->
        <h2><span style='mso-bidi-font-size:14.0pt'>Den første dag<o:p></o:p></span></h2>
        <p class=MsoNormal>Hent <b style='mso-bidi-font-weight:normal'>nøglen </b>hos <i>viceværten</i>, og ring til
        <a href="https://example.org/vagt"><span style='color:#0563C1'>vagten</span></a>.<o:p></o:p></p>
        <p class=MsoNormal><o:p>&nbsp;</o:p></p>
        <p class=MsoListParagraphCxSpFirst style='text-indent:-18.0pt;mso-list:l0 level1 lfo1'><![if !supportLists]><span
        style='font-family:Symbol'><span style='mso-list:Ignore'>·<span style='font:7.0pt "Times New Roman"'>&nbsp;&nbsp;&nbsp; </span></span></span><![endif]>Seng<o:p></o:p></p>
        <p class=MsoListParagraphCxSpMiddle style='margin-left:72.0pt;text-indent:-18.0pt;mso-list:l0 level2 lfo1'><![if !supportLists]><span
        style='font-family:"Courier New"'><span style='mso-list:Ignore'>o<span style='font:7.0pt "Times New Roman"'>&nbsp;&nbsp; </span></span></span><![endif]>Dyne og pude<o:p></o:p></p>
        <p class=MsoListParagraphCxSpLast style='text-indent:-18.0pt;mso-list:l0 level1 lfo1'><![if !supportLists]><span
        style='mso-list:Ignore'>·<span>&nbsp; </span></span><![endif]>Bord<o:p></o:p></p>
        <p class=MsoNormal style='mso-list:l1 level1 lfo2'><![if !supportLists]><span style='mso-list:Ignore'>1.<span>&nbsp;&nbsp;</span></span><![endif]>Ring</p>
        <p class=MsoNormal style='mso-list:l1 level1 lfo2'><![if !supportLists]><span style='mso-list:Ignore'>2.<span>&nbsp;&nbsp;</span></span><![endif]>Vent</p>
        <table class=MsoTableGrid border=1 style='border-collapse:collapse'><tr><td><p class=MsoNormal><b>Hvad</b></p></td><td><p class=MsoNormal><b>Hvem</b></p></td></tr>
        <tr><td><p class=MsoNormal>Indflytning</p></td><td><p class=MsoNormal>Bostøtte | vicevært</p></td></tr></table>
        <p class=MsoNormal><img width=1 src="file:///C:/clip_image001.png" onerror="alert(1)">Slut<script>alert(1)</script></p>
        <!--EndFragment--></body></html>
        """;

    private const string Merged =
        """
        <table class=MsoTableGrid><tr><td colspan=3><p class=MsoNormal><b>Støtte i boligen</b></p></td></tr>
        <tr><td rowspan=2><p class=MsoNormal><b>Hvem</b></p></td><td colspan=2><p class=MsoNormal><b>2026</b></p></td></tr>
        <tr><td><p class=MsoNormal><b>Forår</b></p></td><td><p class=MsoNormal><b>Efterår</b></p></td></tr>
        <tr><td rowspan=2><p class=MsoNormal>Bostøtte</p></td><td><p>To timer</p></td><td><p>Én time</p></td></tr>
        <tr><td colspan=2><p class=MsoNormal>Aftalt sammen</p></td></tr>
        <tr><td colspan=3><p class=MsoNormal><b>Efter flytningen</b></p></td></tr>
        <tr><td><p class=MsoNormal>Vagt</p></td><td><p><s>Nat</s></p></td><td><p><s><b>Nat</b></s> og dag</p></td></tr></table>
        """;

    private const string GoogleDocs =
        """
        <meta charset='utf-8'><b style="font-weight:normal;" id="docs-internal-guid-1"><h3 dir="ltr"><span style="font-size:14pt;font-weight:400">Kaffe</span></h3>
        <p dir="ltr"><span style="font-weight:400">Kom </span><span style="font-weight:700">klokken ti</span><span style="font-style:italic"> og vent</span></p>
        <ol><li dir="ltr" aria-level="1"><p dir="ltr"><span>Vand</span></p></li><ul><li aria-level="2"><p><span>koldt</span></p></li></ul><li aria-level="1"><p><span>Bønner</span></p></li></ol></b>
        """;

    [SkippableTheory]
    [InlineData(Word, """
        ## Den første dag

        Hent **nøglen** hos *viceværten*, og ring til [vagten](https://example.org/vagt).

        - Seng
            - Dyne og pude
        - Bord

        1. Ring
        2. Vent

        | Hvad | Hvem |
        | --- | --- |
        | Indflytning | Bostøtte \| vicevært |

        Slut
        """)]
    [InlineData(GoogleDocs, """
        ### Kaffe

        Kom **klokken ti** *og vent*

        1. Vand
            - koldt
        2. Bønner
        """)]
    [InlineData("<p>2 * 3 [er] &lt;6&gt;, snake_case</p><p># 1. maj</p>", """
        2 \* 3 \[er\] \<6>, snake_case

        \# 1. maj
        """)]
    [InlineData(Merged, """
        **Støtte i boligen**

        | Hvem | 2026: Forår | 2026: Efterår |
        | --- | --- | --- |
        | Bostøtte | To timer | Én time |
        | Bostøtte | Aftalt sammen | Aftalt sammen |
        | **Efter flytningen** |  |  |
        | Vagt | ~~Nat~~ | ~~**Nat**~~ og dag |
        """)]
    [InlineData("<table><tr><td colspan=2>Navn</td><td>Dag</td></tr><tr><td>A</td><td>B</td><td>1</td></tr><tr><td>C</td><td>D</td><td>2</td></tr></table>", """
        | Navn | Navn | Dag |
        | --- | --- | --- |
        | A | B | 1 |
        | C | D | 2 |
        """)]
    [InlineData("<p>Kom <del>mandag</del> <span style='text-decoration:line-through'>tirsdag</span> onsdag, ca. ~5 min</p>", "Kom ~~mandag~~ ~~tirsdag~~ onsdag, ca. \\~5 min")]
    [InlineData("<p><a href=\"javascript:alert(1)\">klik</a> <a href='PORTALom'>om os</a></p>", "klik [om os](~/om)")]
    public async Task Paste_FromAnotherProgram_IsMarkdown(string html, string expected)
    {
        await using var visit = await site.VisitSignedInAsync(DemoPortal.Kursushus);
        var page = visit.Page;
        await visit.OpenAsync(DemoPortal.Kursushus, "admin/indhold/nyt/Page");

        await PasteAsync(page, html.Replace("PORTAL", page.Url.Split("admin/")[0], StringComparison.Ordinal), "plain");

        Assert.Equal(expected.ReplaceLineEndings("\n"), await page.InputValueAsync(Body));
        Assert.Empty(visit.TakeComplaints());
    }

    [SkippableFact]
    public async Task Paste_WithoutStructure_IsLeftToTheBrowser()
    {
        await using var visit = await site.VisitSignedInAsync(DemoPortal.Kursushus);
        await visit.OpenAsync(DemoPortal.Kursushus, "admin/indhold/nyt/Page");

        Assert.False(await PasteAsync(visit.Page, "<div style='color:red'><span># Overskrift</span></div>", "# Overskrift"));
    }

    [SkippableFact]
    public async Task Tools_ByKeyboard_ShapeTheTextAndLetTabThrough()
    {
        await using var visit = await site.VisitSignedInAsync(DemoPortal.Kursushus);
        var page = visit.Page;
        await visit.OpenAsync(DemoPortal.Kursushus, "admin/indhold/nyt/Page");
        await page.FillAsync(Body, "nøgle");
        await page.FocusAsync(Body);
        await page.Keyboard.PressAsync("Control+a");

        await page.Keyboard.PressAsync("Control+b");
        Assert.Equal("**nøgle**", await page.InputValueAsync(Body));
        await page.Keyboard.PressAsync("Control+z");
        Assert.Equal("nøgle", await page.InputValueAsync(Body));

        await page.Keyboard.PressAsync("Shift+Tab");
        await Assertions.Expect(page.GetByRole(AriaRole.Button, new() { Name = "Fed", Exact = true })).ToBeFocusedAsync();
        await page.Keyboard.PressAsync("ArrowRight");
        await page.Keyboard.PressAsync("ArrowRight");
        await page.Keyboard.PressAsync("ArrowRight");
        await page.Keyboard.PressAsync("Enter");
        Assert.Equal("- nøgle", await page.InputValueAsync(Body));
        await page.Keyboard.PressAsync("Enter");
        await page.Keyboard.TypeAsync("lås");
        Assert.Equal("- nøgle\n- lås", await page.InputValueAsync(Body));
        await page.Keyboard.PressAsync("Tab");
        await Assertions.Expect(page.Locator(Body)).Not.ToBeFocusedAsync();
        Assert.Empty(visit.TakeComplaints());
    }

    /// <summary>Pastes, and answers whether the page took it into its own hands.</summary>
    private static Task<bool> PasteAsync(IPage page, string html, string text) => page.EvaluateAsync<bool>(
        """
        ([html, text, field]) => {
          const area = document.querySelector(field);
          area.focus();
          const clipboardData = new DataTransfer();
          clipboardData.setData("text/html", html);
          clipboardData.setData("text/plain", text);
          return !area.dispatchEvent(new ClipboardEvent("paste", { clipboardData, bubbles: true, cancelable: true }));
        }
        """,
        new[] { html, text, Body });
}
