using System.Collections.Immutable;
using HousingFirst.Sdk.Portals;
using HousingFirst.Training.Runs;

namespace HousingFirst.UnitTests.Training;

/// <summary>Invented runs.</summary>
internal static class Runs
{
    public static CourseRun Run(IReadOnlyList<DateOnly> days, Action<CourseRunPart>? change = null)
    {
        var part = new CourseRunPart
        {
            CourseId = "proeve",
            Days = [.. days.Select(day => new RunDay(day, new(9, 0), new(15, 30)))],
            Place = "Demoby",
            Seats = new(12, 20, 5),
        };
        change?.Invoke(part);
        return new("hold", "Hold", part, [.. part.Days], Audience.Everybody, new(2026, 11, 21, 9, 0, 0, DateTimeKind.Utc));
    }
}
