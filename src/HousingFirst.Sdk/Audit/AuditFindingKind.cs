namespace HousingFirst.Sdk.Audit;

/// <summary>What can be wrong with an audit trail.</summary>
public enum AuditFindingKind
{
    /// <summary>The entry is not the one that was written, or it was written by somebody else.</summary>
    Changed,

    /// <summary>Entries were taken out.</summary>
    Missing,

    /// <summary>The entry is genuine, but stands in another's place.</summary>
    OutOfOrder,

    /// <summary>The newest entries that the host knows of are gone, or others stand in their place.</summary>
    CutOff,

    /// <summary>A month's own row was changed, taken out or exchanged.</summary>
    SegmentChanged,

    /// <summary>The entries were sealed with a key that this host does not have, so nothing can be said of them.</summary>
    KeyMissing,

    /// <summary>The host has no note of how long the trail is, or the note was changed; a cut could not be seen.</summary>
    HeadMissing,

    /// <summary>The trail is not the one that the host knows of.</summary>
    Replaced,

    /// <summary>The entry before it is gone, so that nothing can be said of it: it may be the one that was written, or not.</summary>
    Unproved,
}
