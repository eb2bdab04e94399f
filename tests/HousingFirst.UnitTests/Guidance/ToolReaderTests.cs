using System.Text.RegularExpressions;
using HousingFirst.Guidance.Tools;
using HousingFirst.Manuals;
using HousingFirst.Manuals.Editions;
using HousingFirst.Manuals.Reading;

namespace HousingFirst.UnitTests.Guidance;

/// <summary>Tools as files: what is wrong is told with file and line.</summary>
public sealed class ToolReaderTests
{
    private const string Good = """
        ---
        id: proeve
        title: Prøven
        lead: Til at prøve med.
        order: 10
        owner: manualEditor
        reviewed: 2026-11-22
        nextReview: 2027-11-22
        sources: [S1]
        read: [cti#faseplanen]
        sheet:
          title: Min prøve
          intro: Skriv lidt.
          fields:
            - { kind: heading, label: Først }
            - { id: tegn, kind: longText, label: Tegn, lines: 4 }
            - { id: tal, kind: scale, label: Tal, min: 0, max: 10, low: lidt, high: meget }
            - { id: hvem, kind: table, label: Hvem, rows: 4, columns: [ { id: navn, label: Navn, kind: text }, { id: ja, label: Ja, kind: check } ] }
        ---

        ## Hvad det er {#proeve-hvad}

        Læs [faseplanen](manual:cti#faseplanen) og [kriseplanen](redskab:kriseplan) [@S1].

        ## Pas på {#proeve-pas-paa}

        Tekst.
        """;

    [Fact]
    public void Read_GoodFile_IsATool()
    {
        var read = Read(Good);

        Assert.Empty(read.Problems);
        Assert.Equal(["proeve-hvad", "proeve-pas-paa"], read.Tool!.Sections.Select(section => section.Id));
        Assert.Equal(["", "tegn", "tal", "hvem"], read.Tool.Sheet.Fields.Select(field => field.Id));
        Assert.Equal(2, read.Links.Length);
    }

    [Theory]
    [InlineData("id: proeve", "id: andet", "tool/proeve.md(2): error: The file is not called")]
    [InlineData("kind: longText", "kind: lang", "tool/proeve.md(16): error:")]
    [InlineData("rows: 4", "rows: 40", "tool/proeve.md(18): error: \"rows\"")]
    [InlineData("max: 10", "max: ti", "tool/proeve.md(17): error:")]
    [InlineData("id: tal", "id: tegn", "error: The field \"tegn\" stands there twice.")]
    [InlineData("intro: Skriv lidt.", "intro: Skriv.\n  picture: network", "error: The picture has no fields to be drawn from.")]
    [InlineData("{#proeve-pas-paa}", "{#pas-paa}", "tool/proeve.md(25): error: The heading has no id")]
    [InlineData("(redskab:kriseplan)", "(javascript:x)", "tool/proeve.md(23): warning:")]
    [InlineData("[@S1].", ".", "tool/proeve.md(9): warning: The source \"S1\" is listed but not cited.")]
    [InlineData("sources: [S1]", "sources: [S1, X9]", "warning: The catalogue has no source \"X9\".")]
    [InlineData("read: [cti#faseplanen]", "read: [faseplanen]", "tool/proeve.md(10): error:")]
    [InlineData("order: 10", "ordre: 10", "tool/proeve.md(5): warning: Nothing reads \"ordre\".")]
    public void Read_SomethingWrong_IsToldWithItsLine(string good, string bad, string expected) =>
        Assert.Contains(Read(Good.Replace(good, bad, StringComparison.Ordinal)).Problems, problem => problem.ToString().Contains(expected, StringComparison.Ordinal));

    [Fact]
    public void Shipped_Tools_AreWithoutProblemsAndAskForNoNumbersOrAddresses()
    {
        var read = ShippedTools.ReadAll(new EverySource()).ToList();

        Assert.Equal(6, read.Count);
        Assert.Empty(read.SelectMany(tool => tool.Problems).Select(problem => problem.ToString()));
        Assert.All(
            read.SelectMany(tool => tool.Tool!.Sheet.Fields),
            field => Assert.DoesNotMatch(new Regex("\\b(cpr|personnummer|efternavn)\\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture), field.Label));
    }

    private static ReadTool Read(string text) => ToolReader.Read("tool/proeve.md", text.ReplaceLineEndings("\n"), new EverySource());

    private sealed class EverySource : IManualSources
    {
        public ManualSource? Find(string key) => key == "X9" ? null : new(key, key, key, null, null, default, null);
    }
}
