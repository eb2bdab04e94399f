using System.Collections.Immutable;

namespace HousingFirst.Cti.Dates;

/// <summary>All days of a course: its phases, and what is done around each boundary.</summary>
/// <param name="Rules">The rules that it follows.</param>
/// <param name="Length">Length of the phases.</param>
/// <param name="Calendar">The dates.</param>
internal sealed record DatePlan(DateRules Rules, PhaseLength Length, PhaseCalendar Calendar)
{
    public static DatePlan Of(DateRules rules, DateOnly start, PhaseLength length) => new(rules, length, rules.Calendar(start, length));

    /// <summary>The boundaries with their days and tasks, in order of time.</summary>
    public IEnumerable<(BoundaryText Boundary, DateOnly Day, ImmutableArray<DueTask> Tasks)> Boundaries =>
        Rules.Boundaries.Select(boundary =>
        {
            var day = boundary.DayIn(Calendar);
            var tasks = boundary.Tasks.Select(task => new DueTask(task, day.AddDays(task.Days)));
            return (boundary, day, (boundary.Boundary == PhaseBoundary.End ? tasks.Prepend(Agreement) : tasks).ToImmutableArray());
        });

    // Counted in months, and so its distance in days is another in each course.
    private DueTask Agreement => new(
        new("transferAgreement", Calendar.TransferAgreementDue.DayNumber - Calendar.LastDay.DayNumber, Rules.AgreementText, Rules.AgreementRead),
        Calendar.TransferAgreementDue);
}
