using HousingFirst.Manuals.Workshop;
using static HousingFirst.Manuals.Workshop.ChapterNeed;
using static HousingFirst.Manuals.Workshop.ChapterState;

namespace HousingFirst.UnitTests.Manuals.Workshop;

/// <summary>How chapters come to readers: each row of the table, and what each step is refused for.</summary>
public sealed class ChapterRulesTests
{
    private static readonly DateOnly Today = new(2026, 11, 22);
    private static readonly ChapterActor Writer = new("skribent", [ChapterHand.Writer]);
    private static readonly ChapterActor Reviewer = new("fagperson", [ChapterHand.Reviewer]);
    private static readonly ChapterActor Publisher = new("redaktoer", [ChapterHand.Writer, ChapterHand.Reviewer, ChapterHand.Publisher]);

    public static IEnumerable<object[]> Rows =>
        from row in ChapterTransitions.All from state in row.From select new object[] { row.Step.ToString(), state.ToString(), row.To.ToString() };

    public static IEnumerable<object[]> Elsewhere =>
        from row in ChapterTransitions.All
        from state in Enum.GetValues<ChapterState>().Except(row.From)
        select new object[] { row.Step.ToString(), state.ToString() };

    [Theory]
    [InlineData(nameof(ChapterStep.Submit), "Draft,ChangesRequested", nameof(InReview))]
    [InlineData(nameof(ChapterStep.RequestChanges), "InReview,Approved", nameof(ChangesRequested))]
    [InlineData(nameof(ChapterStep.Approve), "InReview", nameof(Approved))]
    [InlineData(nameof(ChapterStep.Publish), "Approved", nameof(Published))]
    [InlineData(nameof(ChapterStep.Flag), "Published", nameof(DueForRevision))]
    [InlineData(nameof(ChapterStep.StartRevision), "DueForRevision", nameof(Draft))]
    [InlineData(nameof(ChapterStep.ConfirmUnchanged), "DueForRevision", nameof(Published))]
    [InlineData(nameof(ChapterStep.Supersede), "Published,DueForRevision", nameof(Superseded))]
    [InlineData(nameof(ChapterStep.Withdraw), "Published,DueForRevision", nameof(Withdrawn))]
    [InlineData(nameof(ChapterStep.Discard), "Draft,ChangesRequested", nameof(Discarded))]
    [InlineData(nameof(ChapterStep.Restore), "Discarded", nameof(Draft))]
    public void Table_IsTheDomains_WithAWayBackFromApproved(string step, string from, string to)
    {
        var row = ChapterTransitions.Of(Enum.Parse<ChapterStep>(step));

        Assert.Equal((from, to), (string.Join(',', row.From), row.To.ToString()));
        Assert.Equal(Enum.GetValues<ChapterStep>().Length, ChapterTransitions.All.Length);
    }

    [Theory]
    [MemberData(nameof(Rows))]
    public void Decide_WithAllThatIsNeeded_LeadsOn(string step, string from, string to)
        => Assert.Equal(new StepOutcome.Taken(Enum.Parse<ChapterState>(to)), Decide(step, Version(from)));

    [Theory]
    [MemberData(nameof(Elsewhere))]
    public void Decide_FromAnotherState_IsRefused(string step, string state)
        => Assert.Equal([RightState], Refusals(Decide(step, Version(state))));

    [Theory]
    [InlineData(nameof(ChapterStep.RequestChanges), nameof(InReview))]
    [InlineData(nameof(ChapterStep.Approve), nameof(InReview))]
    [InlineData(nameof(ChapterStep.ConfirmUnchanged), nameof(DueForRevision))]
    [InlineData(nameof(ChapterStep.Publish), nameof(Approved))]
    [InlineData(nameof(ChapterStep.Withdraw), nameof(Published))]
    [InlineData(nameof(ChapterStep.Supersede), nameof(Published))]
    public void Decide_ByAWriterAlone_IsNotTheirs(string step, string state)
        => Assert.Equal([Permission], Refusals(ChapterRules.Decide(Version(state), Enum.Parse<ChapterStep>(step), Writer, All)));

    [Theory]
    [InlineData(nameof(ChapterStep.Submit), nameof(Draft))]
    [InlineData(nameof(ChapterStep.StartRevision), nameof(DueForRevision))]
    [InlineData(nameof(ChapterStep.Publish), nameof(Approved))]
    public void Decide_ByAReviewerAlone_IsNotTheirs(string step, string state)
        => Assert.Equal([Permission], Refusals(ChapterRules.Decide(Version(state), Enum.Parse<ChapterStep>(step), Reviewer, All)));

    [Fact]
    public void Submit_WithoutWhatItNeeds_SaysAllOfIt()
    {
        var facts = All with { HasErrors = true, Sources = 0, NamesTheLaw = true, NextReview = Today };

        Assert.Equal([SoundText, Sources, LawDates, NextReview], Refusals(ChapterRules.Decide(Version("Draft"), ChapterStep.Submit, Writer, facts)));
    }

    [Fact]
    public void Submit_CitingASourceThatNobodyKnows_IsRefused()
        => Assert.Equal([Sources], Refusals(ChapterRules.Decide(Version("Draft"), ChapterStep.Submit, Writer, All with { UnknownSources = 1 })));

    [Theory]
    [InlineData(null, true, true)]
    [InlineData("2026-11-23", false, true)]
    [InlineData("2026-11-22", false, false)]
    [InlineData(null, false, false)]
    public void Submit_NamingTheLaw_NeedsItsEndOrThatItWasChecked(string? validTo, bool isChecked, bool isTaken)
    {
        var facts = All with { NamesTheLaw = true, ValidTo = ChapterFields.Read(validTo), LawsChecked = isChecked };

        Assert.Equal(isTaken, ChapterRules.Decide(Version("Draft"), ChapterStep.Submit, Writer, facts) is StepOutcome.Taken);
    }

    [Fact]
    public void Approve_ByWhoeverHasWritten_IsRefused_AlsoForAnEditor()
    {
        var version = Version("InReview");
        version.Authors = ["skribent", Publisher.AccountId];

        Assert.Equal([NotTheAuthor], Refusals(ChapterRules.Decide(version, ChapterStep.Approve, Publisher, All)));
        Assert.DoesNotContain(ChapterStep.Approve, ChapterRules.Open(version, Publisher));
    }

    [Fact]
    public void Approve_WhenTwoAreNeeded_CountsTheFirstAndLeadsOnWithTheSecond()
    {
        var version = Version("InReview");
        var facts = All with { Approvals = 2 };

        Assert.Equal(new StepOutcome.Counted(1), ChapterRules.Decide(version, ChapterStep.Approve, Reviewer, facts));
        version.Approvals.Add(Reviewer.AccountId);
        Assert.Equal([NotTwice], Refusals(ChapterRules.Decide(version, ChapterStep.Approve, Reviewer, facts)));
        Assert.Equal(new StepOutcome.Taken(Approved), ChapterRules.Decide(version, ChapterStep.Approve, Publisher, facts));
    }

    [Theory]
    [InlineData(nameof(ChapterStep.RequestChanges), nameof(InReview))]
    [InlineData(nameof(ChapterStep.Flag), nameof(Published))]
    public void Decide_WithoutAWordOfWhy_IsRefused(string step, string state)
        => Assert.Equal([Comment], Refusals(ChapterRules.Decide(Version(state), Enum.Parse<ChapterStep>(step), Publisher, All with { Comment = "" })));

    [Fact]
    public void Withdraw_WithoutAReasonAndAPlaceForReaders_IsRefused()
        => Assert.Equal([Comment, Replacement], Refusals(ChapterRules.Decide(
            Version("Published"), ChapterStep.Withdraw, Publisher, All with { Comment = "", Replacement = "" })));

    [Fact]
    public void ConfirmUnchanged_WithoutADayToCome_IsRefused()
        => Assert.Equal([NextReview], Refusals(ChapterRules.Decide(
            Version("DueForRevision"), ChapterStep.ConfirmUnchanged, Reviewer, All with { NextReview = null })));

    [Fact]
    public void ConfirmUnchanged_WithAFactThatHasRunOut_IsRefused()
        => Assert.Equal([ValidTo], Refusals(ChapterRules.Decide(
            Version("DueForRevision"), ChapterStep.ConfirmUnchanged, Reviewer, All with { ValidTo = Today })));

    [Fact]
    public void ConfirmUnchanged_OfATextThatNamesTheLaw_SaysHowLongItHolds()
        => Assert.Equal([LawDates], Refusals(ChapterRules.Decide(
            Version("DueForRevision"), ChapterStep.ConfirmUnchanged, Reviewer, All with { NamesTheLaw = true })));

    [Fact]
    public void Supersede_WithoutANewerVersion_IsRefused()
        => Assert.Equal([NewerVersion], Refusals(ChapterRules.Decide(
            Version("Published"), ChapterStep.Supersede, ChapterActor.Machinery, All with { HasNewer = false })));

    private static StepFacts All => new(Today, 1)
    {
        Comment = "Ny lov", Replacement = "andet", NextReview = Today.AddMonths(12), Sources = 1, HasNewer = true,
    };

    private static StepOutcome Decide(string step, ChapterVersion version)
    {
        var wanted = Enum.Parse<ChapterStep>(step);
        return ChapterRules.Decide(version, wanted, wanted == ChapterStep.Supersede ? ChapterActor.Machinery : Publisher, All);
    }

    private static ChapterVersion Version(string state) => new() { State = Enum.Parse<ChapterState>(state), Authors = [Writer.AccountId] };

    private static IEnumerable<ChapterNeed> Refusals(StepOutcome outcome) => Assert.IsType<StepOutcome.Refused>(outcome).Because;
}
