using HousingFirst.Manuals.Reading;

namespace HousingFirst.UnitTests.Manuals;

/// <summary>What an author gets wrong in a chapter is named with file and line, and with what to do. The text begins in line 10.</summary>
public sealed class ChapterProblemTests
{
    [Theory]
    [InlineData("## Uden id", ProblemKind.MissingId, 10)]
    [InlineData("## Kort {#Kort}", ProblemKind.WrongId, 10)]
    [InlineData("## Kort {#kørt}", ProblemKind.WrongId, 10)]
    [InlineData("## Kort {#a}\n\n## Igen {#a}", ProblemKind.DuplicateId, 12)]
    [InlineData("# Titel {#a}", ProblemKind.SkippedLevel, 10)]
    [InlineData("## Kort {#a}\n\n#### For dybt {#b}", ProblemKind.SkippedLevel, 12)]
    [InlineData("### Del {#a}", ProblemKind.SkippedLevel, 10)]
    [InlineData("Tekst.\n\n## Kort {#a}", ProblemKind.MisplacedText, 10)]
    [InlineData("## Kort [@S0] {#a}", ProblemKind.MisplacedText, 10)]
    [InlineData("## Kort {#a}\n\n> ## I citat {#b}", ProblemKind.MisplacedText, 12)]
    [InlineData("## Kort {#a}\n\n::: fact {#b title=\"T\"}\n## I boks {#c}\n:::", ProblemKind.MisplacedText, 13)]
    [InlineData("## Kort {#a}\n\n[x][y]\n\n[y]: https://example.org", ProblemKind.MisplacedText, 14)]
    [InlineData("## Kort {#a}\n\n::: warning {#b title=\"T\"}\nTekst.\n:::", ProblemKind.UnknownBox, 12)]
    [InlineData("## Kort {#a}\n\n::: fact {title=\"T\"}\nTekst.\n:::", ProblemKind.MissingId, 12)]
    [InlineData("## Kort {#a}\n\n::: fact {#b}\nTekst.\n:::", ProblemKind.MissingValue, 12)]
    [InlineData("## Kort {#a}\n\n::: fact {#b title=\"T\" onclick=\"x()\"}\nTekst.\n:::", ProblemKind.MissingId, 12)]
    [InlineData("## Kort {#a}\n\n::: checklist {#b title=\"T\"}\n- [ ] Uden id.\n:::", ProblemKind.MissingId, 13)]
    [InlineData("## Kort {#a}\n\n::: checklist {#b title=\"T\"}\n- Uden felt. {#c}\n:::", ProblemKind.BrokenChecklist, 13)]
    [InlineData("## Kort {#a}\n\n::: checklist {#b title=\"T\"}\nTekst.\n:::", ProblemKind.BrokenChecklist, 13)]
    [InlineData("## Kort {#a}\n\n::: checklist {#b title=\"T\"}\n- [ ] To\n  linjer. {#c}\n:::", ProblemKind.BrokenChecklist, 13)]
    public void Read_Mistake_IsAnErrorWithFileLineAndAdvice(string body, object kind, int line)
    {
        var read = Given.ReadBody(body);

        Assert.Contains(read.Problems, problem =>
            problem.Kind == (ProblemKind)kind && problem is { IsError: true, File: "Manual/da/01-faseplanen.md" } && problem.Line == line && problem.Advice.Length > 0);
        Assert.Empty(read.Edition!.Chapters);
    }

    [Theory]
    [InlineData("## Kort {#a}\n\nSiger [@UKENDT] og [@S0].", ProblemKind.UnknownSource, 12)]
    [InlineData("## Kort {#a}\n\nIngen kilde.", ProblemKind.UncitedSource, 8)]
    [InlineData("## Kort {#a}\n\n[@S0]\n\nSe [andet](manual:#findes-ikke).", ProblemKind.BrokenLink, 14)]
    [InlineData("## Kort {#a}\n\n[@S0] [x](javascript:alert(1))", ProblemKind.BrokenLink, 12)]
    [InlineData("## Kort {#a}\n\n[@S0] [x](JaVaScRiPt:alert(1))", ProblemKind.BrokenLink, 12)]
    [InlineData("## Kort {#a}\n\n[@S0] [x](data:text/html,x)", ProblemKind.BrokenLink, 12)]
    [InlineData("## Kort {#a}\n\n[@S0] [x](/rod)", ProblemKind.BrokenLink, 12)]
    [InlineData("## Kort {#a}\n\n[@S0] ![x](https://example.org/x.png)", ProblemKind.UnplacedPicture, 12)]
    [InlineData("## Kort {#a}\n\n[@S0] ![x](~/media/x.png)", ProblemKind.UnplacedPicture, 12)]
    public void Read_SmallMistake_IsAWarningAndTheChapterIsPublished(string body, object kind, int line)
    {
        var read = Given.ReadBody(body);

        var problem = Assert.Single(read.Problems);
        Assert.Equal(((ProblemKind)kind, false, "Manual/da/01-faseplanen.md", line), (problem.Kind, problem.IsError, problem.File, problem.Line));
        Assert.Single(read.Edition!.Chapters);
    }

    [Theory]
    [InlineData("id: faseplanen", "id: udskriv", ProblemKind.ReservedId, 2)]
    [InlineData("id: faseplanen", "id: Faseplanen", ProblemKind.WrongId, 2)]
    [InlineData("lead: Planen.", "lead:", ProblemKind.MissingValue, 2)]
    [InlineData("lead: Planen.", "lead: Planen: alt", ProblemKind.BrokenYaml, 4)]
    [InlineData("reviewed: 2026-11-21", "reviewed: i går", ProblemKind.WrongDate, 6)]
    [InlineData("nextReview: 2027-11-21", "nextReview: 2026-11-21", ProblemKind.WrongDate, 7)]
    [InlineData("nextReview: 2027-11-21", "nextReview: 2027-02-30", ProblemKind.WrongDate, 7)]
    [InlineData("sources: [S0]", "sources: S0", ProblemKind.WrongValue, 8)]
    [InlineData("---\nid", "id", ProblemKind.BrokenYaml, 1)]
    public void Read_FrontMatterMistake_IsAnErrorWithItsLine(string right, string wrong, object kind, int line)
    {
        var text = Given.Chapter(Given.SoundBody).Replace(right, wrong, StringComparison.Ordinal);
        var read = Given.Read(("01-faseplanen.md", text));

        Assert.Contains(read.Problems, problem => problem.Kind == (ProblemKind)kind && problem.IsError && problem.Line == line);
        Assert.Empty(read.Edition!.Chapters);
    }

    [Fact]
    public void Read_UnknownSourceInFrontMatter_IsToldWithItsLine()
    {
        var read = Given.ReadBody("## Kort {#a}\n\n[@S0] [@S9]", sources: "[S0, S9]");

        Assert.Equal((ProblemKind.UnknownSource, 8), read.Problems.Select(problem => (problem.Kind, problem.Line)).Single());
    }

    [Fact]
    public void Read_MisspeltKey_IsToldWithItsLine()
    {
        var read = Given.Read(("01-faseplanen.md", Given.Chapter(Given.SoundBody).Replace("sources:", "kilder: x\nsources:", StringComparison.Ordinal)));

        Assert.Equal((ProblemKind.UnknownValue, 8), read.Problems.Select(problem => (problem.Kind, problem.Line)).Single());
    }

    [Fact]
    public void ToString_OfAProblem_ReadsAsCompilersWriteIt()
    {
        var problem = Assert.Single(Given.ReadBody("## Uden id\n\n[@S0]").Problems);

        Assert.StartsWith("Manual/da/01-faseplanen.md(10): error: ", problem.ToString(), StringComparison.Ordinal);
    }
}
