namespace HousingFirst.Cti.Dates;

/// <summary>
/// The dates of a CTI course. They follow from the day of the move, and from time alone: phases do not wait for readiness. Civil dates of the
/// portal, in no zone.
/// </summary>
/// <param name="Start">First day of phase 1: the day of the move, or of another transition.</param>
/// <param name="MonthsPerPhase">Length of each of the three phases: three months, or two in the short form.</param>
/// <param name="AgreementMonths">Months between the agreement on continued support and the last day.</param>
public sealed record PhaseCalendar(DateOnly Start, int MonthsPerPhase, int AgreementMonths)
{
    private const int Phases = 3;

    /// <summary>First day of phase 2.</summary>
    public DateOnly TryOutStarts => After(1);

    /// <summary>First day of phase 3.</summary>
    public DateOnly TransferOfCareStarts => After(2);

    /// <summary>Last day of the course.</summary>
    public DateOnly LastDay => After(Phases).AddDays(-1);

    /// <summary>The day by which continued support is agreed.</summary>
    public DateOnly TransferAgreementDue => LastDay.AddMonths(-AgreementMonths);

    /// <summary>Days of the course, first and last counted.</summary>
    public int Days => After(Phases).DayNumber - Start.DayNumber;

    /// <summary>The first day of a phase; contact is made before the course has a day 1, so that it has none.</summary>
    public DateOnly? StartOf(CtiPhase phase) => phase == CtiPhase.PreCti ? null : After((int)phase - 1);

    /// <summary>The last day of a phase.</summary>
    public DateOnly LastDayOf(CtiPhase phase) => After((int)phase).AddDays(-1);

    /// <summary>The phase on a day; null when the course has ended.</summary>
    public CtiPhase? PhaseOn(DateOnly day)
    {
        if (day < Start)
        {
            return CtiPhase.PreCti;
        }

        return day < TryOutStarts ? CtiPhase.Transition
            : day < TransferOfCareStarts ? CtiPhase.TryOut
            : day <= LastDay ? CtiPhase.TransferOfCare
            : null;
    }

    // Always from the start: a chain of additions drifts at month ends (30 November, 28 February, 28 May).
    private DateOnly After(int phases) => Start.AddMonths(phases * MonthsPerPhase);
}
