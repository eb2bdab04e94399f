namespace HousingFirst.Cti.Dates;

/// <summary>A day on which one phase gives way to the next, or the course ends.</summary>
internal enum PhaseBoundary
{
    IntoTransition,
    IntoTryOut,
    IntoTransferOfCare,
    End,
}
