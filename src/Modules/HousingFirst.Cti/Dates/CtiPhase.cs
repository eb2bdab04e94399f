namespace HousingFirst.Cti.Dates;

/// <summary>Where a CTI course stands.</summary>
public enum CtiPhase
{
    /// <summary>Making contact ("kontaktskabelse"), before the move.</summary>
    PreCti,

    /// <summary>Phase 1 ("overgang").</summary>
    Transition,

    /// <summary>Phase 2 ("afprøvning").</summary>
    TryOut,

    /// <summary>Phase 3 ("overdragelse").</summary>
    TransferOfCare,
}
