namespace HousingFirst.Sdk.Content;

/// <summary>The ways in which an item is written.</summary>
public enum ContentWrite
{
    /// <summary>Saved for later; readers see nothing of it.</summary>
    Draft,

    /// <summary>Put before readers.</summary>
    Publish,

    /// <summary>Taken in from a file that says itself whether it is published.</summary>
    Import,
}
