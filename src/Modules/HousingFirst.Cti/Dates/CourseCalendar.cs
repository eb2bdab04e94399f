using HousingFirst.Sdk.Calendars;
using Microsoft.Extensions.Localization;

namespace HousingFirst.Cti.Dates;

/// <summary>A plan as whole days for a calendar. The titles say nothing of whom they are about: calendars are seen over shoulders.</summary>
internal static class CourseCalendar
{
    /// <summary>The days in order of time.</summary>
    /// <param name="plan">The plan.</param>
    /// <param name="portal">The portal's name: makes the days' ids unique among portals.</param>
    /// <param name="page">Address of the plan.</param>
    /// <param name="written">When the file is written, UTC.</param>
    /// <param name="texts">The words.</param>
    public static IReadOnlyList<CalendarEvent> Events(DatePlan plan, string portal, Uri page, DateTime written, IStringLocalizer<CtiTexts> texts)
    {
        var calendar = plan.Calendar;
        var days = plan.Rules.Phases
            .Select(phase => (Id: phase.Phase.ToString(), Day: calendar.StartOf(phase.Phase)!.Value, Text: texts["Calendar.PhaseBegins", phase.Title].Value))
            .Append((Id: "last-day", Day: calendar.LastDay, Text: texts["Calendar.LastDay"].Value))
            .Concat(plan.Boundaries.SelectMany(boundary => boundary.Tasks, (_, due) => (due.Task.Id, Day: due.Due, Text: texts["Calendar.Task", due.Task.Text].Value)));
        return
        [
            .. days.OrderBy(day => day.Day).Select(day => CalendarEvent.OnDay(
                // By what it is and day 1, so that the same plan taken in twice stands there once.
                FormattableString.Invariant($"cti-{calendar.Start:yyyyMMdd}-{plan.Length.Id}-{day.Id}@{portal}").ToLowerInvariant(), day.Day, day.Text)
                with { Url = page, Changed = written }),
        ];
    }
}
