using System.Collections.Immutable;

namespace HousingFirst.Cti.Dates;

/// <summary>A boundary in words, with what is done around it.</summary>
/// <param name="Boundary">The boundary.</param>
/// <param name="Title">What it is called.</param>
/// <param name="Tasks">What is done, in order of time.</param>
internal sealed record BoundaryText(PhaseBoundary Boundary, string Title, ImmutableArray<BoundaryTask> Tasks)
{
    /// <summary>The day of the boundary. The end of a course is its last day, on which one says goodbye.</summary>
    public DateOnly DayIn(PhaseCalendar calendar) => Boundary switch
    {
        PhaseBoundary.IntoTransition => calendar.Start,
        PhaseBoundary.IntoTryOut => calendar.TryOutStarts,
        PhaseBoundary.IntoTransferOfCare => calendar.TransferOfCareStarts,
        PhaseBoundary.End => calendar.LastDay,
        _ => throw new InvalidOperationException($"No day for {Boundary}."),
    };
}
