using HousingFirst.Manuals.Glossaries;
using HousingFirst.Manuals.Reading;

namespace HousingFirst.UnitTests.Manuals.Glossaries;

public sealed class GlossaryReaderTests
{
    [Theory]
    [InlineData("terms:\n  - id: a\n    text: Forklaring.", ProblemKind.MissingValue, 2)]
    [InlineData("terms:\n  - id: Æ\n    term: a\n    text: Forklaring.", ProblemKind.WrongId, 2)]
    [InlineData("terms:\n  - id: a\n    term: a\n    text: Forklaring.\n    farve: rød", ProblemKind.UnknownValue, 5)]
    [InlineData("abbreviations:\n  - id: a\n    term: A\n    text: Forklaring.", ProblemKind.MissingValue, 2)]
    [InlineData("terms: ord", ProblemKind.WrongValue, 1)]
    [InlineData("terms: [", ProblemKind.BrokenYaml, 2)]
    public void Read_Mistake_IsToldWithItsLine(string text, ProblemKind kind, int line)
        => Assert.Contains(GlossaryReader.Read("glossary.yml", text).Problems, problem => problem.Kind == kind && problem.Line == line);

    [Fact]
    public void Read_EntryWithoutAnExplanation_IsLeftOutAndTheOthersStay()
        => Assert.Equal(["b"], GlossaryReader.Read("glossary.yml", "terms:\n  - id: a\n    term: a\n  - id: b\n    term: b\n    text: Forklaring.").Text.Entries.Select(entry => entry.Id));
}
