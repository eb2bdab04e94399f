using HousingFirst.Manuals.Editions;
using HousingFirst.Manuals.Reading;

namespace HousingFirst.UnitTests.Manuals;

public sealed class EditionReaderTests
{
    [Fact]
    public void Read_SoundManual_GivesEditionWithoutProblems()
    {
        var read = Given.ReadBody(Given.SoundBody);

        Assert.Empty(read.Problems);
        var chapter = Assert.Single(read.Edition!.Chapters);
        Assert.Equal(("cti", "faseplanen", "Faseplanen"), (read.Edition.Id, chapter.Id, chapter.Title));
        Assert.Equal(new EditionNumber(2026, 1), read.Edition.Number);
        Assert.Equal(new DateOnly(2027, 11, 21), chapter.NextReview);
        Assert.Equal("S0", Assert.Single(chapter.Sources).Key);
    }

    [Fact]
    public void Read_PartsOfASection_StandInsideIt()
    {
        var read = Given.ReadBody("""
            ## Sådan gør du {#a}

            Først [@S0].

            ### Del et {#a-en}

            Tekst et.

            ### Del to {#a-to}

            ## Faldgruber {#b}
            """);

        Assert.Empty(read.Problems);
        var sections = read.Edition!.Chapters[0].Sections;
        Assert.Equal(["a", "b"], sections.Select(section => section.Id));
        Assert.Equal(["a-en", "a-to"], sections[0].Parts.Select(part => part.Id));
        Assert.Equal("Først [@S0].", sections[0].Text);
        Assert.Equal("Tekst et.", sections[0].Parts[0].Text);
    }

    [Fact]
    public void Read_Checklist_KeepsItsItemsAsPlainTextWithTheirIds()
    {
        var read = Given.ReadBody("""
            ## Tjekliste {#t}

            ::: checklist {#t-liste title="Tjekliste: planen"}
            - [ ] Borgeren har **selv** valgt [@S0]. {#t-valgt}
            - [ ] Målet står i borgerens ord. {#t-maal}
            :::
            """);

        Assert.Empty(read.Problems);
        var checklist = read.Edition!.Checklist("t-liste");
        Assert.Equal(new("t-valgt", "Borgeren har selv valgt."), checklist!.Items[0]);
        Assert.Equal("t-maal", checklist.Items[1].Id);
        Assert.Equal("t", read.Edition.Find("t-maal")!.Section!.Id);
    }

    [Fact]
    public void Read_ChapterWithAnError_LeavesTheOtherChaptersServed()
    {
        var read = Given.Read(
            ("01-a.md", Given.Chapter("## Kort {#a-kort}\n\n[@S0]", id: "a")),
            ("02-b.md", Given.Chapter("## Uden id\n\n[@S0]", id: "b")),
            ("03-c.md", Given.Chapter("## Kort {#c-kort}\n\n[@S0]", id: "c")));

        Assert.Equal(["a", "c"], read.Edition!.Chapters.Select(chapter => chapter.Id));
        Assert.Equal("Manual/da/02-b.md", Assert.Single(read.Problems).File);
    }

    [Fact]
    public void Read_TwoChaptersWithOneId_PublishesTheFirstAndNamesBothPlaces()
    {
        var read = Given.Read(("01-a.md", Given.Chapter(Given.SoundBody)), ("02-b.md", Given.Chapter("## Andet {#andet}\n\n[@S0]")));

        Assert.Single(read.Edition!.Chapters);
        var problem = Assert.Single(read.Problems);
        Assert.Equal((ProblemKind.DuplicateId, "Manual/da/02-b.md", 2), (problem.Kind, problem.File, problem.Line));
        Assert.Contains("Manual/da/01-a.md(2)", problem.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Read_WithoutManualYml_GivesNoEdition()
    {
        var bundle = Given.Bundle(("01-a.md", Given.Chapter(Given.SoundBody)));
        var read = EditionReader.Read(bundle with { Files = bundle.Files.Remove("manual.yml") });

        Assert.Null(read.Edition);
        Assert.Equal(ProblemKind.MissingFile, Assert.Single(read.Problems).Kind);
    }

    [Theory]
    [InlineData("edition: \"2026.1\"", "edition: soon", ProblemKind.WrongValue, 6)]
    [InlineData("published: 2026-11-21", "published: 21.11.2026", ProblemKind.WrongDate, 7)]
    [InlineData("id: cti", "id: CTI", ProblemKind.WrongId, 1)]
    [InlineData("id: cti", "id: s", ProblemKind.ReservedId, 1)]
    [InlineData("title: CTI-manualen", "titel: CTI-manualen", ProblemKind.MissingValue, 1)]
    [InlineData("title: CTI-manualen", "title: CTI: en manual", ProblemKind.BrokenYaml, 2)]
    public void Read_ManualYmlWithAnError_NamesItsLineAndGivesNoEdition(string right, string wrong, object kind, int line)
    {
        var bundle = Given.Bundle(("01-a.md", Given.Chapter(Given.SoundBody)));
        var yml = bundle.Files["manual.yml"].Replace(right, wrong, StringComparison.Ordinal);
        var read = EditionReader.Read(bundle with { Files = bundle.Files.SetItem("manual.yml", yml) });

        Assert.Null(read.Edition);
        Assert.Contains(read.Problems, problem => problem.Kind == (ProblemKind)kind && problem.Line == line && problem.File == "Manual/da/manual.yml");
    }
}
