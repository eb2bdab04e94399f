namespace HousingFirst.Manuals.Changes;

/// <summary>What became of a chapter or section from one edition to another.</summary>
internal enum ChangeKind
{
    New,
    Gone,
    Changed,

    /// <summary>It says the same in another chapter.</summary>
    Moved,

    /// <summary>It says the same; only what it cites or links to is another.</summary>
    References,
}
