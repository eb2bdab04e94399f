namespace HousingFirst.Contents.Desk;

/// <summary>How far an item has come, as editors speak of it.</summary>
internal enum ContentState
{
    /// <summary>Readers have never seen it, or no longer do.</summary>
    Draft,

    /// <summary>Readers see its newest version.</summary>
    Published,

    /// <summary>Readers see a version, and a newer one is being written.</summary>
    PublishedWithDraft,

    /// <summary>It was taken away.</summary>
    Removed,
}
