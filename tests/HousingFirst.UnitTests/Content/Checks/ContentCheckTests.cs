using System.Text.Json;
using System.Text.Json.Nodes;
using HousingFirst.Contents.Checks;
using HousingFirst.Platform.Content.Checks;
using HousingFirst.Sdk.Content;
using HousingFirst.Sdk.Content.Checks;
using HousingFirst.Sdk.Content.Json;

namespace HousingFirst.UnitTests.Content.Checks;

/// <summary>What has to be mended before readers get a text. The numbers are nobody's: no calendar has their day.</summary>
public sealed class ContentCheckTests
{
    private const string Body = "MarkdownBodyPart.Markdown";

    [Theory]
    [InlineData("Ring til Kim, 310200-0000.")]
    [InlineData("CPR 3102000000")]
    [InlineData("310200**-0000**")]
    [InlineData("31&#48;200-0000")]
    [InlineData("[Kim](https://example.org/?cpr=310200-0000)")]
    [InlineData("| Navn | Nummer |\n|---|---|\n| Kim | 310200-0000 |")]
    public async Task PersonalNumber_HoweverItIsWritten_Stops(string markdown)
    {
        var finding = Assert.Single(await FindAsync(new PersonalNumberCheck(), Markdown(markdown)));

        Assert.True(finding.IsSerious);
        Assert.Equal(Body, finding.Problem.Path);
        Assert.DoesNotContain("0000", JsonSerializer.Serialize(finding), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Ring på 12 34 56 78.")]
    [InlineData("EAN 5790000000000, 21.11.2026 kl. 10-14")]
    [InlineData("Konto 3102 000 000")]
    public async Task PersonalNumber_AnotherNumber_Passes(string markdown) => Assert.Empty(await FindAsync(new PersonalNumberCheck(), Markdown(markdown)));

    [Fact]
    public async Task PersonalNumber_InWhatNoEditorKnows_AndInItemsInside_IsFoundToo()
    {
        var findings = await FindAsync(new PersonalNumberCheck(), """
            { "ForeignPart": { "Note": "310200-0000" },
              "FlowPart": { "Widgets": [ { "ContentItemId": "blok1", "ContentType": "Notice", "TitlePart": { "Title": "310200 0000" } } ] } }
            """);

        Assert.Equal(["ForeignPart.Note", "FlowPart.Widgets.blok1.TitlePart.Title"], findings.Select(finding => finding.Problem.Path));
    }

    [Fact]
    public async Task PersonalNumber_InATextOfSeveralLines_IsToldByItsLine()
    {
        var finding = Assert.Single(await FindAsync(new PersonalNumberCheck(), Markdown("Først\n\nså 310200-0000")));

        Assert.Equal(["3"], finding.Problem.Arguments);
    }

    // What the library says of its files.
    private static readonly LibraryOf Library = new(("pynt.png", ""), ("aaen.png", "Et hus ved åen"), ("tavs.png", null));

    [Theory]
    [InlineData("![](~/media/pynt.png)", false)]
    [InlineData("![](~/media/pynt.png?v=1)", false)]
    [InlineData("![](~/media/aaen.png)", true)] // Markdown does not ask the library for words
    [InlineData("![](~/media/tavs.png)", true)]
    [InlineData("![](~/media/hus.png)", true)]
    [InlineData("![ ](~/media/hus.png)", true)]
    [InlineData("![Et hus](~/media/hus.png)", false)]
    [InlineData("[![](~/media/hus.png)](~/om)", true)]
    public async Task Picture_InMarkdown_NeedsItsText(string markdown, bool isStopped) =>
        Assert.Equal(isStopped, (await FindAsync(new PictureCheck(Library), Markdown(markdown))).Any(finding => finding.IsSerious));

    [Theory]
    [InlineData("<img src='a.png'>", true)]
    [InlineData("<img src='a.png' alt=''>", false)]
    [InlineData("<img src='a.png' alt='Et hus'>", false)]
    public async Task Picture_InHtml_MayBeDecorationWhenItSaysSo(string html, bool isStopped) => Assert.Equal(
        isStopped,
        (await FindAsync(new PictureCheck(Library), new JsonObject { ["HtmlBodyPart"] = new JsonObject { ["Html"] = html } }.ToJsonString())).Count > 0);

    [Fact]
    public async Task Picture_ChosenAmongTheFiles_NeedsItsText_AndOtherFilesDoNot()
    {
        var findings = await FindAsync(new PictureCheck(Library), """
            { "Page": { "Files": { "Paths": ["a.png", "b.JPG", "c.pdf", "d.webp"], "MediaTexts": ["Et hus", " ", ""] } } }
            """);

        Assert.Equal(["Page.Files.MediaTexts.1", "Page.Files.MediaTexts.3"], findings.Select(finding => finding.Problem.Path));
    }

    [Fact]
    public async Task Picture_OfWhichTheLibraryHasSaidSomething_NeedsNothingMoreInAField()
    {
        var findings = await FindAsync(new PictureCheck(Library), """
            { "Page": { "Files": { "Paths": ["aaen.png", "/pynt.png", "tavs.png"] } } }
            """);

        Assert.Equal(["Page.Files.MediaTexts.2"], findings.Select(finding => finding.Problem.Path));
    }

    [Theory]
    [InlineData("## Et\n\n### To\n\n#### Tre\n\n## Fire", "")]
    [InlineData("### Tre", "Tre")]
    [InlineData("## Et\n\n#### Tre\n\n### To", "Tre")]
    [InlineData("# Et\n\n## To", "")] // the page's title is the only heading of the first level, so these become two and three
    public async Task Heading_ThatSkipsALevel_IsTold(string markdown, string expected)
    {
        var findings = await FindAsync(new HeadingCheck(), Markdown(markdown));

        Assert.Equal(expected, string.Join(' ', findings.Select(finding => finding.Problem.Arguments[0])));
        Assert.DoesNotContain(findings, finding => finding.IsSerious);
    }

    [Theory]
    [InlineData("[Læs mere](~/om)", "")]
    [InlineData("[](~/om)", "check.link-words")]
    [InlineData("[Læs mere]()", "check.link-address")]
    [InlineData("[Læs mere](#)", "check.link-address")]
    [InlineData("[![Hus](~/media/hus.png)](~/om)", "")]
    [InlineData("[Læs mere](/om)", "check.link-rooted")]
    [InlineData("[Læs mere](~/vaek)", "check.link-broken")]
    [InlineData("[Læs mere](~/vaek?a=1#b)", "check.link-broken")]
    [InlineData("[Sig til](mailto:a@example.org), [ring](tel:+4512345678), [ude](https://example.org/vaek), [her](#afsnit)", "")]
    [InlineData("![Hus](~/media/vaek.png)", "check.picture-missing")]
    [InlineData("En note[^1].\n\n[^1]: Her.", "")]
    public async Task Link_NeedsWordsAndAnAddress_AndLeadsSomewhere(string markdown, string expected) => Assert.Equal(
        expected, string.Join(' ', (await FindAsync(new LinkCheck(new Targets("om", "media/hus.png")), Markdown(markdown))).Select(finding => finding.Problem.Code)));

    [Fact]
    public async Task Link_ToThePageItself_IsNotBrokenBeforeItIsPublished() => Assert.Empty(await FindAsync(new LinkCheck(new Targets()), """
        { "AutoroutePart": { "Path": "Ny-Side" }, "MarkdownBodyPart": { "Markdown": "[Op](~/ny-side#top)" } }
        """));

    [Fact]
    public async Task Link_WhoseAddressHoldsAPersonalNumber_IsToldWithoutIt()
    {
        var finding = Assert.Single(await FindAsync(new LinkCheck(new Targets()), Markdown("[Kim](~/sag/310200%2D0000)")));

        Assert.Equal(["…"], finding.Problem.Arguments);
    }

    private static string Markdown(string text) => new JsonObject { ["MarkdownBodyPart"] = new JsonObject { ["Markdown"] = text } }.ToJsonString();

    private static async Task<IReadOnlyList<ContentFinding>> FindAsync(IContentCheck check, string content)
    {
        var json = JsonNode.Parse(content)!.AsObject();
        (json["ContentItemId"], json["ContentType"]) = ("side", "Page");
        var item = json.Deserialize<ContentItem>(ContentJson.Options)!;
        ContentCheckup checkup = new() { Item = item, Passages = PassageReader.Read(item) };
        await check.CheckAsync(checkup, default);
        return checkup.Findings;
    }

    private sealed class Targets(params string[] paths) : ILinkTargets
    {
        public ValueTask<bool> ExistsAsync(LinkAddress address, CancellationToken cancellationToken) => new(paths.Contains(address.Path));
    }
}
