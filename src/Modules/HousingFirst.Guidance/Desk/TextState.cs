namespace HousingFirst.Guidance.Desk;

/// <summary>How far a text has come before readers.</summary>
internal enum TextState
{
    /// <summary>Readers see its newest version.</summary>
    Published,

    /// <summary>Readers see an older version than the one that somebody writes.</summary>
    PublishedWithDraft,

    /// <summary>Readers have never seen it.</summary>
    Draft,

    /// <summary>Readers have seen it and do not any more.</summary>
    Hidden,

    /// <summary>Readers have seen it and do not any more, and somebody has written on since.</summary>
    HiddenWithDraft,

    /// <summary>It ships, and the portal has not taken it in.</summary>
    NotTaken,
}
