using HousingFirst.Guidance.Answers;
using HousingFirst.Manuals.Reading;

namespace HousingFirst.UnitTests.Guidance;

/// <summary>What an author writes is read as it stands; what is wrong is named with file and line, and with what to do.</summary>
public sealed class GuidanceTextReaderTests
{
    [Fact]
    public void Read_Answer_SaysWhatTheFileSays()
    {
        var read = Given.Changed();

        Assert.Empty(read.Problems);
        var text = read.Text!;
        Assert.Equal((GuidanceKind.Answer, "hvor-laenge", "metoderne", "CTI varer ni måneder."), (text.Kind, text.Id, text.Theme, text.Short));
        Assert.Equal<string>(["Hvornår stopper den?"], text.Also);
        Assert.Equal((new DateOnly(2026, 11, 22), new DateOnly(2027, 6, 30)), (text.Reviewed, text.ValidTo));
        Assert.Equal<string>(["S0"], text.Sources);
        Assert.Equal<string>(["cti#faseplanen-kort"], text.Read);
        Assert.Equal<string>(["hvilken-metode"], text.Related);
        Assert.StartsWith("Ni måneder [@S0]", text.Markdown, StringComparison.Ordinal);
        Assert.Equal(["svar:hvilken-metode", "eksempel:by"], read.OwnLinks.Select(link => link.Link.ToString()));
        Assert.Equal(2, read.Links.Length);
    }

    [Fact]
    public void Read_Example_SaysWhoseItIsAndThatItIsInvented()
    {
        var text = Given.ChangedExample().Text!;

        Assert.Equal((GuidanceKind.Example, "municipality", true), (text.Kind, text.Place, text.IsInvented));
        Assert.Equal<string>(["hvor-laenge"], text.Related);
    }

    [Theory]
    [InlineData("id: hvor-laenge", "id: hvor-længe", ProblemKind.WrongId, 2)]
    [InlineData("id: hvor-laenge", "id: andet", ProblemKind.WrongId, 2)]
    [InlineData("theme: metoderne", "theme: andet", ProblemKind.WrongValue, 4)]
    [InlineData("theme: metoderne\n", "", ProblemKind.MissingValue, 2)]
    [InlineData("CTI varer ni måneder.", "CTI varer ni måneder [@S0].", ProblemKind.MisplacedText, 5)]
    [InlineData("reviewed: 2026-11-22", "reviewed: i går", ProblemKind.WrongDate, 8)]
    [InlineData("nextReview: 2027-11-22", "nextReview: 2026-11-22", ProblemKind.WrongDate, 9)]
    [InlineData("read: [cti#faseplanen-kort]", "read: [faseplanen]", ProblemKind.BrokenLink, 12)]
    [InlineData("read: [cti#faseplanen-kort]\n", "", ProblemKind.MissingValue, 2)]
    [InlineData("related: [hvilken-metode]", "related: [Hvilken]", ProblemKind.WrongId, 13)]
    [InlineData("eksempel:by", "eksempel:By", ProblemKind.WrongId, 16)]
    [InlineData("{#hvor-laenge-cti}", "", ProblemKind.MissingId, 18)]
    [InlineData("{#hvor-laenge-cti}", "{#cti}", ProblemKind.WrongId, 18)]
    [InlineData("{#hvor-laenge-cti}", "{#hvor-laenge-tal}", ProblemKind.DuplicateId, 20)]
    [InlineData("## CTI", "### CTI", ProblemKind.SkippedLevel, 18)]
    [InlineData("::: fact", "::: exercise", ProblemKind.UnknownBox, 20)]
    [InlineData("::: fact", "::: case", ProblemKind.UnknownBox, 20)]
    public void Read_Mistake_IsAnErrorWithItsLine(string right, string wrong, object kind, int line)
    {
        var read = Given.Changed(right, wrong);

        Assert.Null(read.Text);
        Assert.True(
            read.Problems.Any(problem => problem is { IsError: true, Advice.Length: > 0, File: "Answers/da/hvor-laenge.md" }
                && problem.Kind == (ProblemKind)kind && problem.Line == line),
            string.Join('\n', read.Problems));
    }

    [Fact]
    public void Read_AnswerAtTheAddressOfAnotherPage_IsAnError()
    {
        var read = Given.Changed("id: hvor-laenge", "id: eksempler", "Answers/da/eksempler.md");

        Assert.Contains(read.Problems, problem => problem is { IsError: true, Kind: ProblemKind.ReservedId, Line: 2 });
    }

    [Theory]
    [InlineData("[@S0]", "[@S1]", ProblemKind.UnknownSource, 16)]
    [InlineData("sources: [S0]", "sources: [S0, S1]", ProblemKind.UncitedSource, 11)]
    [InlineData("owner: manualEditor", "owner: manualEditor\nejer: x", ProblemKind.UnknownValue, 8)]
    [InlineData("manual:cti#faseplanen-kort", "javascript:alert(1)", ProblemKind.BrokenLink, 16)]
    [InlineData("Hvornår stopper den?", "a, b, c, d, e, f, g", ProblemKind.WrongValue, 6)]
    public void Read_SmallMistake_IsAWarningAndTheTextIsShipped(string right, string wrong, object kind, int line)
    {
        var read = Given.Changed(right, wrong);

        Assert.NotNull(read.Text);
        Assert.Contains(read.Problems, problem => !problem.IsError && problem.Kind == (ProblemKind)kind && problem.Line == line);
    }

    [Fact]
    public void Read_ExampleOfNoKind_IsAnError() =>
        Assert.Contains(
            Given.ChangedExample("kind: municipality", "kind: by").Problems, problem => problem is { IsError: true, Kind: ProblemKind.WrongValue, Line: 4 });
}
