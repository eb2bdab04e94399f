namespace HousingFirst.Training.Includes;

/// <summary>How an included section is shown.</summary>
internal enum IncludeState
{
    /// <summary>As the portal's manual reads.</summary>
    Live,

    /// <summary>As it was pinned; the portal's manual reads otherwise by now.</summary>
    Pinned,

    /// <summary>As it was pinned; the portal's manual has it no longer.</summary>
    Gone,

    /// <summary>It is gone, and what it said is no longer kept.</summary>
    Lost,

    /// <summary>It stood before on the same page.</summary>
    Repeated,

    /// <summary>The reader may not see its manual.</summary>
    NotOpen,
}
