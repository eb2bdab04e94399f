using HousingFirst.Guidance.Matching;
using HousingFirst.Manuals.Reading;
using HousingFirst.Manuals.Shipping;
using Microsoft.Extensions.Logging.Abstractions;

namespace HousingFirst.UnitTests.Guidance;

/// <summary>Questions and choices are those of the API's contract; a mistake in an edition is named with its line and keeps it from being read.</summary>
public sealed class MatchEditionReaderTests
{
    private static readonly ShippedSources Sources = new(NullLogger<ShippedSources>.Instance);

    [Theory]
    [InlineData("housingSituation", "street shelter friendsFamily hospital treatment prison placement ownHomeAtRisk womensShelter ownHomeStable")]
    [InlineData("specialSocialProblems", "yes no")]
    [InlineData("willing", "yes no notYet")]
    [InlineData("abilityToUseServices", "high some none")]
    [InlineData("expectedDuration", "upTo9Months longer")]
    [InlineData("needComplexity", "low moderate high massive")]
    [InlineData("criticalTransition", "yes no")]
    [InlineData("homeInSight", "movedIn contract searching none")]
    [InlineData("treatmentAtHome", "yes no")]
    [InlineData("severity", "none mild moderate severe")]
    [InlineData("failedServices", "never once several")]
    [InlineData("managesAfter9Months", "yes no")]
    [InlineData("actTeamAvailable", "full mact none")]
    [InlineData("citizenWish", "cti icm act other none")]
    public void Shipped_Question_HasTheChoicesOfTheContract(string question, string choices) => Assert.Equal(
        choices.Split(' ').Order(StringComparer.Ordinal),
        new MatchEditions(Sources).Current.Question(question)!.Choices.Select(choice => choice.Id).Order(StringComparer.Ordinal));

    [Theory]
    [InlineData("abilityToUseServices: [none]", "abilityToUse: [none]", ProblemKind.WrongValue)]
    [InlineData("abilityToUseServices: [none]", "abilityToUseServices: [never]", ProblemKind.WrongValue)]
    [InlineData("recommend: contact", "recommend: kontakt", ProblemKind.WrongValue)]
    [InlineData("sources: [S0, W-ACT]", "sources: [S0, W-UKENDT]", ProblemKind.UnknownSource)]
    [InlineData("questions: [housingSituation, young]", "questions: [housingSituation]", ProblemKind.WrongValue)]
    [InlineData("    when: {}\n    recommend: discuss", "    when: { young: [\"yes\"] }\n    recommend: discuss", ProblemKind.WrongValue)]
    [InlineData("flags: [considerIcm]", "flags: [overvejIcm]", ProblemKind.WrongValue)]
    [InlineData("reviewed: 2026-11-22", "reviewed: snart", ProblemKind.WrongDate)]
    public void Read_MistakeInAnEdition_IsAnErrorWithALine(string right, string wrong, object kind)
    {
        using StreamReader reader = new(typeof(MatchEditions).Assembly.GetManifestResourceStream("Texts/da/match-1.yml")!);
        var text = reader.ReadToEnd().ReplaceLineEndings("\n");
        Assert.Contains(right, text, StringComparison.Ordinal);
        ProblemList problems = new("match-1.yml");

        Assert.Null(MatchEditionReader.Read(text.Replace(right, wrong, StringComparison.Ordinal), Sources, problems));

        Assert.Contains(problems.ToImmutable(), problem => problem.IsError && problem.Kind == (ProblemKind)kind && problem.Line > 0);
    }

    [Fact]
    public void Shipped_Sections_AreThere()
    {
        var editions = Manuals.Given.ShippedManuals().Select(shipped => Manuals.Given.Read(shipped).Edition!).ToDictionary(edition => edition.Id, StringComparer.Ordinal);
        var match = new MatchEditions(Sources).Current;

        Assert.All(
            match.Read.Concat(match.Recommendations.SelectMany(recommendation => recommendation.Read)).Select(read => read.Split('#')),
            read => Assert.NotNull(editions[read[0]].Find(read[1])));
    }
}
