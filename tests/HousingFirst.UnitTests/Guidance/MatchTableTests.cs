using HousingFirst.Guidance.Matching;
using HousingFirst.Manuals.Shipping;
using Microsoft.Extensions.Logging.Abstractions;

namespace HousingFirst.UnitTests.Guidance;

/// <summary>The table of edition match-1, row by row. A method supervisor can follow the rows: answers, then what they point to.</summary>
public sealed class MatchTableTests
{
    private static readonly MatchEdition Edition = new MatchEditions(new ShippedSources(NullLogger<ShippedSources>.Instance)).Current;

    // First hit wins: each row is also asked with answers that a later row would take.
    [Theory]
    [InlineData("R1", "none", "housingSituation=ownHomeStable")]
    [InlineData("R1", "none", "housingSituation=ownHomeStable abilityToUseServices=none specialSocialProblems=no willing=no")]
    [InlineData("R2", "ordinary", "specialSocialProblems=no housingSituation=shelter abilityToUseServices=none")]
    [InlineData("R3", "contact", "willing=no abilityToUseServices=none")]
    [InlineData("R4", "act", "abilityToUseServices=none")]
    [InlineData("R4", "act", "abilityToUseServices=none actTeamAvailable=full treatmentAtHome=yes severity=severe")]
    [InlineData("R4", "mact", "abilityToUseServices=none actTeamAvailable=mact")]
    [InlineData("R4", "icm", "abilityToUseServices=none actTeamAvailable=none")]
    [InlineData("R5", "act", "treatmentAtHome=yes severity=severe abilityToUseServices=high")]
    [InlineData("R5", "act", "treatmentAtHome=yes failedServices=several abilityToUseServices=some needComplexity=massive")]
    [InlineData("R5", "mact", "treatmentAtHome=yes severity=severe actTeamAvailable=mact")]
    [InlineData("R5", "icm", "treatmentAtHome=yes failedServices=several actTeamAvailable=none")]
    [InlineData("R6", "act", "needComplexity=massive abilityToUseServices=some failedServices=several")]
    [InlineData("R6", "act", "needComplexity=massive abilityToUseServices=some failedServices=several actTeamAvailable=none")]
    [InlineData("R7", "icm", "abilityToUseServices=some")]
    [InlineData("R7", "icm", "abilityToUseServices=some treatmentAtHome=yes severity=moderate failedServices=once needComplexity=massive")]
    [InlineData("R8", "icm", "abilityToUseServices=high expectedDuration=longer criticalTransition=yes managesAfter9Months=no")]
    [InlineData("R9", "icm", "abilityToUseServices=high managesAfter9Months=no")]
    [InlineData("R9", "icm", "abilityToUseServices=high managesAfter9Months=no expectedDuration=upTo9Months criticalTransition=yes")]
    [InlineData("R10", "cti", "abilityToUseServices=high expectedDuration=upTo9Months criticalTransition=yes managesAfter9Months=yes")]
    [InlineData("R10", "cti", "abilityToUseServices=high expectedDuration=upTo9Months criticalTransition=yes managesAfter9Months=unknown")]
    [InlineData("R10", "cti", "abilityToUseServices=high expectedDuration=upTo9Months criticalTransition=yes")]
    [InlineData("R11", "ordinary", "abilityToUseServices=high expectedDuration=upTo9Months criticalTransition=no")]
    [InlineData("R12", "assess", "")]
    [InlineData("R12", "assess", "abilityToUseServices=unknown expectedDuration=longer treatmentAtHome=no severity=severe")]
    [InlineData("R13", "discuss", "abilityToUseServices=high")]
    [InlineData("R13", "discuss", "abilityToUseServices=high expectedDuration=upTo9Months")]
    public void Judge_Answers_HitTheRow(string row, string recommendation, string answers)
    {
        var result = Judge(answers);

        Assert.Equal((row, recommendation), (result.Row.Id, result.Recommendation.Id));
    }

    [Fact]
    public void Rules_AreThirteenInTheirOrder() => Assert.Equal(Enumerable.Range(1, 13).Select(row => $"R{row}"), Edition.Rules.Select(rule => rule.Id));

    [Theory]
    [InlineData("abilityToUseServices=none actTeamAvailable=none", true)]
    [InlineData("treatmentAtHome=yes severity=severe actTeamAvailable=none", true)]
    [InlineData("needComplexity=massive abilityToUseServices=some failedServices=several actTeamAvailable=none", true)]
    [InlineData("abilityToUseServices=none actTeamAvailable=mact", false)]
    [InlineData("abilityToUseServices=none", false)]
    [InlineData("abilityToUseServices=some actTeamAvailable=none", false)]
    public void Judge_NoTeamWhereOneIsNeeded_RaisesTheGap(string answers, bool raised) => Assert.Equal(raised, Flags(answers).Contains("capacityGap"));

    [Fact]
    public void Judge_MethodThatIsNotThere_IsTheAlternativeToWhatStepsIn()
    {
        Assert.Equal("act", Judge("abilityToUseServices=none actTeamAvailable=none").Alternative!.Recommendation.Id);
        Assert.Equal("act", Judge("abilityToUseServices=none actTeamAvailable=mact").Alternative!.Recommendation.Id);
    }

    [Fact]
    public void Judge_MassiveNeedAndSomeAbility_SaysToConsiderIcm()
    {
        var result = Judge("needComplexity=massive abilityToUseServices=some failedServices=several");

        Assert.Equal("icm", result.Alternative!.Recommendation.Id);
        Assert.Contains("considerIcm", result.Flags.Select(flag => flag.Id));
    }

    [Theory]
    [InlineData("movedIn", "now")]
    [InlineData("contract", "now")]
    [InlineData("searching", "preCti")]
    [InlineData("none", "preCti")]
    [InlineData("unknown", "preCti")]
    public void Judge_Cti_BeginsWithContactUntilThereIsAHome(string home, string start) => Assert.Equal(
        start, Judge($"abilityToUseServices=high expectedDuration=upTo9Months criticalTransition=yes homeInSight={home}").Start.Id);

    // The word in the API is the same; what staff read must belong to what is recommended.
    [Theory]
    [InlineData("contact", "willing=no", "Begynd ikke på støtten")]
    [InlineData("none", "housingSituation=ownHomeStable", "ikke noget forløb")]
    [InlineData("ordinary", "specialSocialProblems=no", "den almindelige hjælp")]
    [InlineData("ordinary", "abilityToUseServices=high expectedDuration=upTo9Months criticalTransition=no", "den almindelige hjælp")]
    [InlineData("ordinary", "specialSocialProblems=no willing=notYet", "»ikke endnu«")]
    [InlineData("act", "abilityToUseServices=none", "Støtten kan begynde")]
    [InlineData("mact", "abilityToUseServices=none actTeamAvailable=mact", "Støtten kan begynde")]
    [InlineData("icm", "abilityToUseServices=some", "Støtten kan begynde")]
    [InlineData("cti", "abilityToUseServices=high expectedDuration=upTo9Months criticalTransition=yes homeInSight=contract", "Støtten kan begynde")]
    [InlineData("assess", "", "Støtten kan begynde")]
    [InlineData("discuss", "abilityToUseServices=high", "Støtten kan begynde")]
    public void Judge_Recommendation_BeginsAsItSays(string recommendation, string answers, string beginning)
    {
        var result = Judge(answers);

        Assert.Equal(recommendation, result.Recommendation.Id);
        Assert.Contains(beginning, result.Start.Text, StringComparison.Ordinal);
    }

    [Fact]
    public void Judge_IcmWithoutAHome_BeginsNow() => Assert.Equal("now", Judge("abilityToUseServices=some homeInSight=none").Start.Id);

    [Theory]
    [InlineData("abilityToUseServices=some", "icm")]
    [InlineData("abilityToUseServices=none", "act")]
    [InlineData("abilityToUseServices=high expectedDuration=upTo9Months criticalTransition=yes homeInSight=none", "cti")]
    public void Judge_NotWillingYet_KeepsTheMethodAndBeginsWithMotivation(string answers, string method)
    {
        var result = Judge(answers + " willing=notYet");

        Assert.Equal((method, "motivation"), (result.Recommendation.Id, result.Start.Id));
        Assert.Equal(method == "cti", result.Flags.Any(flag => flag.Id == "preCtiFirst"));
    }

    [Theory]
    [InlineData("young=yes", true)]
    [InlineData("housingSituation=placement", true)]
    [InlineData("young=no housingSituation=shelter", false)]
    [InlineData("", false)]
    public void Judge_YoungCitizen_AddsAdviceAndKeepsTheRow(string answers, bool raised)
    {
        Assert.Equal(raised, Flags(answers + " abilityToUseServices=some").Contains("young"));
        Assert.Equal("R7", Judge(answers + " abilityToUseServices=some").Row.Id);
    }

    // Ability, duration, complexity, transition, treatment at home, severity.
    [Theory]
    [InlineData(6, MatchConfidence.High)]
    [InlineData(5, MatchConfidence.Medium)]
    [InlineData(4, MatchConfidence.Medium)]
    [InlineData(3, MatchConfidence.Low)]
    [InlineData(0, MatchConfidence.Low)]
    public void Judge_CoreAnswers_GiveTheConfidence(int known, object confidence)
    {
        string[] core = ["abilityToUseServices=some", "expectedDuration=longer", "needComplexity=low", "criticalTransition=no", "treatmentAtHome=no", "severity=none"];

        Assert.Equal((MatchConfidence)confidence, Judge(string.Join(' ', core.Take(known)) + " young=yes failedServices=once actTeamAvailable=full").Confidence);
    }

    [Theory]
    [InlineData("icm", false)]
    [InlineData("act", true)]
    [InlineData("cti", true)]
    [InlineData("other", true)]
    [InlineData("none", false)]
    [InlineData("unknown", false)]
    public void Judge_WishThatDiffers_IsSaid(string wish, bool said) => Assert.Equal(said, Flags($"abilityToUseServices=some citizenWish={wish}").Contains("wishDiffers"));

    [Fact]
    public void Judge_WishForActWhereMactIsRecommended_DoesNotDiffer() =>
        Assert.DoesNotContain("wishDiffers", Flags("abilityToUseServices=none actTeamAvailable=mact citizenWish=act"));

    [Fact]
    public void Judge_Alternatives_AreWhatOneOtherAnswerLeadsTo()
    {
        var random = new Random(20261122);
        for (var i = 0; i < 500; i++)
        {
            var answers = Edition.Questions.Aggregate(MatchAnswers.None, (given, question) =>
            {
                var choice = random.Next(question.Choices.Length + 1);
                return choice == question.Choices.Length ? given : given.With(question.Id, question.Choices[choice].Id);
            });

            var result = MatchJudge.Judge(Edition, answers);

            Assert.DoesNotContain(result.Alternatives, other => other.Recommendation == result.Recommendation);
            Assert.All(
                result.Alternatives.Where(other => other.Question is not null),
                other => Assert.Equal(other.Recommendation, MatchJudge.Judge(Edition, answers.With(other.Question!.Id, other.Choice!.Id)).Recommendation));
        }
    }

    [Fact]
    public void Judge_SomeAbilityButNearlyHigh_NamesTheSmallestStep()
    {
        var nearest = Judge("abilityToUseServices=some expectedDuration=upTo9Months criticalTransition=yes").Alternative!;

        Assert.Equal(("cti", "abilityToUseServices", "high"), (nearest.Recommendation.Id, nearest.Question!.Id, nearest.Choice!.Id));
    }

    private static MatchResult Judge(string answers) => MatchJudge.Judge(Edition, Given(answers));

    private static IEnumerable<string> Flags(string answers) => Judge(answers).Flags.Select(flag => flag.Id);

    private static MatchAnswers Given(string answers) => answers.Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(answer => answer.Split('=')).Aggregate(
        MatchAnswers.None,
        (given, answer) =>
        {
            Assert.True(Edition.Question(answer[0])?.Has(answer[1]), string.Join('=', answer));
            return given.With(answer[0], answer[1]);
        });
}
