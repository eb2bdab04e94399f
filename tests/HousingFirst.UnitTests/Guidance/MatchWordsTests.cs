using HousingFirst.Guidance.Matching;
using HousingFirst.Guidance.Matching.Local;
using HousingFirst.Manuals.Shipping;
using Microsoft.Extensions.Logging.Abstractions;

namespace HousingFirst.UnitTests.Guidance;

/// <summary>A portal's words stand at a row of the edition that they were written to, and at a recommendation in every edition.</summary>
public sealed class MatchWordsTests
{
    private static readonly MatchEdition Edition = new MatchEditions(new ShippedSources(NullLogger<ShippedSources>.Instance)).Current;

    [Fact]
    public void Of_AResult_SaysTheRowsWordsAndThenTheRecommendations()
    {
        var words = new MatchWords().With("icm", Said("Bostøtten")).With("R7", Said("Ring til os")).With("R8", Said("Noget andet"));

        Assert.Equal(["Ring til os", "Bostøtten"], words.Of(Judged("abilityToUseServices=some")).Select(own => own.Word.Text));
    }

    [Fact]
    public void Of_AMethodThatStepsIn_SaysWhatBelongsToThatMethod()
    {
        var words = new MatchWords().With("act", Said("Teamet")).With("icm", Said("Bostøtten"));

        Assert.Equal(["icm"], words.Of(Judged("abilityToUseServices=none actTeamAvailable=none")).Select(own => own.Place.Key));
    }

    [Fact]
    public void Left_OfAnotherEdition_AreTheRowsAndWhatIsGone()
    {
        var words = new MatchWords().With("R7", Said("Gammelt", "match-0")).With("icm", Said("Bostøtten", "match-0")).With("R99", Said("Væk"));

        Assert.Equal(["R7", "R99"], words.Left(Edition).Select(left => left.Key));
        Assert.DoesNotContain(words.Of(Judged("abilityToUseServices=some")), own => own.Place.Row is not null);
    }

    [Fact]
    public void Places_OfTheEdition_HaveAddressesOfTheirOwn() =>
        Assert.DoesNotContain(MatchPlace.Of(Edition).GroupBy(place => place.Key, StringComparer.OrdinalIgnoreCase), place => place.Count() > 1);

    [Theory]
    [InlineData("Ring til **Akutteamet**, 00 00 00 10.", null)]
    [InlineData("Kim, 310200-0000", "Problem.PersonalNumber")] // nobody's: no calendar has that day
    [InlineData("Kim, 3102**00**-0000", "Problem.PersonalNumber")]
    [InlineData("## Hos os\n\nRing.", "Problem.Heading")]
    public void ProblemOf_Text_IsWhatKeepsItFromBeingSaid(string text, string? problem) => Assert.Equal(problem, MatchWordRules.ProblemOf(text));

    [Theory]
    [InlineData("R7", "abilityToUseServices=high", "abilityToUseServices")]
    [InlineData("R5", "treatmentAtHome=yes", "severity failedServices")]
    [InlineData("R5", "treatmentAtHome=yes severity=severe", "")]
    [InlineData("R10", "abilityToUseServices=high expectedDuration=upTo9Months", "criticalTransition")]
    public void Unmet_OfARow_AreTheQuestionsThatKeepItFromHolding(string row, string answers, string questions) =>
        Assert.Equal(questions, string.Join(' ', Edition.Rules.Single(rule => rule.Id == row).When.Unmet(Answered(answers))));

    private static MatchWord Said(string text, string edition = "match-1") => new() { Text = text, Edition = edition };

    private static MatchResult Judged(string answers) => MatchJudge.Judge(Edition, Answered(answers));

    private static MatchAnswers Answered(string written) => written.Split(' ').Select(pair => pair.Split('='))
        .Aggregate(MatchAnswers.None, (answers, pair) => answers.With(pair[0], pair[1]));
}
