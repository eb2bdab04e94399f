using System.Globalization;
using HousingFirst.Sdk.Calendars;
using HousingFirst.Training.Courses;
using HousingFirst.Training.Runs;

namespace HousingFirst.Training.Calendars;

/// <summary>A run as events: one a day.</summary>
internal static class RunCalendar
{
    /// <summary>The events.</summary>
    /// <param name="course">The course.</param>
    /// <param name="run">The run.</param>
    /// <param name="portal">The portal's name: makes their ids unique among portals.</param>
    /// <param name="page">Address of the course's page.</param>
    public static IReadOnlyList<CalendarEvent> Events(Course course, CourseRun run, string portal, Uri page) =>
    [
        .. run.Days.Select((day, index) => new CalendarEvent(
            // By the day's number, not its date: a day that moves is still the same event.
            string.Create(CultureInfo.InvariantCulture, $"{run.Id}-{index + 1}@{portal}"),
            day.Date.ToDateTime(day.Starts),
            day.Date.ToDateTime(day.Ends),
            run.Days.Length == 1 ? course.Title : string.Create(CultureInfo.InvariantCulture, $"{course.Title} ({index + 1}/{run.Days.Length})"))
        {
            Location = run.Details.IsOnline ? "Online" : string.Join(", ", new[] { run.Details.Address, run.Details.Place }.Where(part => !string.IsNullOrWhiteSpace(part))),
            Description = run.Details.Note,
            Url = page,
            Sequence = run.Details.Sequence,
            Changed = run.Changed,
            IsCancelled = run.Details.State == RunState.Cancelled,
        }),
    ];
}
