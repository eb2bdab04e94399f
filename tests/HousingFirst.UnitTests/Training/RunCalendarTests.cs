using HousingFirst.Sdk.Calendars;
using HousingFirst.Training.Calendars;
using HousingFirst.Training.Runs;

namespace HousingFirst.UnitTests.Training;

public sealed class RunCalendarTests
{
    [Fact]
    public void Events_OfARun_AreOneADayWithIdsThatSurviveAMove()
    {
        var run = Runs.Run([new(2027, 3, 10), new(2027, 3, 11)]);
        var moved = Runs.Run([new(2027, 4, 10), new(2027, 4, 11)]);

        var (before, after) = (Events(run), Events(moved));

        Assert.Equal(["hold-1@kursushus", "hold-2@kursushus"], before.Select(day => day.Uid));
        Assert.Equal(before.Select(day => day.Uid), after.Select(day => day.Uid));
        Assert.Equal("Prøvekurset (1/2)", before[0].Summary);
    }

    private static IReadOnlyList<CalendarEvent> Events(CourseRun run) => RunCalendar.Events(Given.Course(), run, "kursushus", new("https://example.org/kurser/proeve"));
}
