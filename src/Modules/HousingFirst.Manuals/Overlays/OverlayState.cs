namespace HousingFirst.Manuals.Overlays;

/// <summary>How an entry stands to the shared text as it is now.</summary>
internal enum OverlayState
{
    /// <summary>The shared text is what it was laid over.</summary>
    InPlace,

    /// <summary>The shared text has changed; somebody should look at was, now and yours.</summary>
    Moved,

    /// <summary>The edition no longer has the section; the entry is kept but not shown.</summary>
    Lost,
}
