using HousingFirst.Training.Runs;

namespace HousingFirst.UnitTests.Training;

public sealed class RunRulesTests
{
    private static readonly DateOnly FirstDay = new(2027, 3, 10);

    [Theory]
    [InlineData("2027-03-09", false, false)]
    [InlineData("2027-03-10", true, false)]
    [InlineData("2027-03-11", true, false)]
    [InlineData("2027-03-12", true, true)]
    public void HasBegunAndIsPast_AreByTheDaysOfTheRun(string today, bool begun, bool past)
    {
        var run = Runs.Run([FirstDay, FirstDay.AddDays(1)]);

        Assert.Equal((begun, past), (run.HasBegun(Day(today)), run.IsPast(Day(today))));
    }

    [Theory]
    [InlineData("2027-02-01", true)]
    [InlineData("2027-02-02", false)]
    public void IsOpen_UntilTheDeadlinesLastMinute(string today, bool open) =>
        Assert.Equal(open, Runs.Run([FirstDay], run => run.Deadline = new(2027, 2, 1)).IsOpen(Day(today)));

    [Theory]
    [InlineData("Open", 5, true, false)]
    [InlineData("Open", 20, false, true)]
    [InlineData("Full", 5, false, true)]
    [InlineData("Closed", 5, false, false)]
    [InlineData("Cancelled", 5, false, false)]
    public void IsOpenAndIsFull_ByStateAndSeats(string state, int taken, bool open, bool full)
    {
        var run = Runs.Run([FirstDay], part => (part.State, part.Seats) = (Enum.Parse<RunState>(state), new(12, 20, taken)));

        Assert.Equal((open, full), (run.IsOpen(new(2027, 1, 1)), run.IsFull()));
    }

    [Theory]
    [InlineData(20, 15, false)]
    [InlineData(20, 16, true)]
    [InlineData(100, 95, false)]
    [InlineData(100, 96, true)]
    [InlineData(3, 2, true)]
    [InlineData(20, 20, false)]
    public void HasFewSeats_WhenAFifthAndAtMostFourAreLeft(int most, int taken, bool few) =>
        Assert.Equal(few, Runs.Run([FirstDay], part => part.Seats = new(1, most, taken)).HasFewSeats(new(2027, 1, 1)));

    private static DateOnly Day(string day) => DateOnly.ParseExact(day, "yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture);
}
