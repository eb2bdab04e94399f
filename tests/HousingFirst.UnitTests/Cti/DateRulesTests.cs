using HousingFirst.Cti.Dates;

namespace HousingFirst.UnitTests.Cti;

/// <summary>What the module ships about dates.</summary>
public sealed class DateRulesTests
{
    private static readonly DateRules Rules = new ShippedDateRules().Rules;

    [Fact]
    public void Rules_Usual_AreNineMonths() => Assert.Equal(("P3M", 3, 1), (Rules.Lengths[0].Id, Rules.Lengths[0].Months, Rules.AgreementMonths));

    [Theory]
    [InlineData("networkMapBegun", "2026-11-09")]
    [InlineData("consentAndContacts", "2026-11-16")]
    [InlineData("datesTold", "2026-11-30")]
    [InlineData("phasePlan1", "2026-12-14")]
    [InlineData("baseline", "2026-12-14")]
    [InlineData("reviewPlan1", "2027-02-07")]
    [InlineData("supervision1", "2027-02-14")]
    [InlineData("status1", "2027-02-28")]
    [InlineData("phasePlan2", "2027-03-07")]
    [InlineData("outcome1", "2027-03-14")]
    [InlineData("reviewPlan2", "2027-05-09")]
    [InlineData("phasePlan3", "2027-06-06")]
    [InlineData("outcome2", "2027-06-13")]
    [InlineData("transferAgreement", "2027-07-29")]
    [InlineData("transferMeeting", "2027-08-15")]
    [InlineData("farewell", "2027-08-29")]
    [InlineData("report", "2027-09-05")]
    [InlineData("outcomeAtEnd", "2027-09-12")]
    public void Tasks_OfACourse_StandAroundItsBoundaries(string task, string due)
    {
        var plan = DatePlan.Of(Rules, new(2026, 11, 30), Rules.Lengths[0]);

        var found = plan.Boundaries.SelectMany(boundary => boundary.Tasks).Single(found => found.Task.Id == task);

        Assert.Equal(due, found.Due.ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture));
    }

    [Fact]
    public void Read_WrongLength_IsToldWithItsLine()
    {
        const string Text = """
            rules: x
            edition: "2026.1"
            read: cti#a
            earliest: 2000-01-01
            latest: 2100-12-31
            transferAgreement: { before: P1M, text: a, read: cti#b }
            lengths:
              - id: 3 months
                title: a
            """;

        var (rules, problems) = DateRulesReader.Read("dates.yml", Text);

        Assert.Null(rules);
        Assert.StartsWith("dates.yml(8): error:", Assert.Single(problems).ToString(), StringComparison.Ordinal);
    }
}
