namespace HousingFirst.Training.Includes;

/// <summary>How a pinned section stands to what the portal's manual says now.</summary>
internal enum PinState
{
    /// <summary>It reads as it was pinned.</summary>
    Same,

    /// <summary>It reads otherwise now.</summary>
    Moved,

    /// <summary>The manual has it no longer.</summary>
    Gone,

    /// <summary>The portal does not show the manual.</summary>
    NoManual,
}
