namespace HousingFirst.Sdk.Media;

/// <summary>Why a file cannot become part of a portal's media.</summary>
public enum MediaProblem
{
    /// <summary>It has no bytes.</summary>
    Empty,

    /// <summary>It has more bytes than the host allows.</summary>
    TooLarge,

    /// <summary>The host keeps no files with this ending.</summary>
    Ending,

    /// <summary>Its bytes are not what its ending says, or are something else besides.</summary>
    NotItsEnding,

    /// <summary>It is what its ending says, and cannot be read to its end: cut off on the way, or damaged.</summary>
    Broken,

    /// <summary>The picture is larger than a browser should have to unpack.</summary>
    TooManyPixels,

    /// <summary>The drawing has more parts than a browser should have to draw.</summary>
    TooManyParts,

    /// <summary>The document carries programs.</summary>
    Macros,

    /// <summary>The document is locked with a password, so nothing can be said of it.</summary>
    Locked,

    /// <summary>The text is not written as UTF-8.</summary>
    NotUtf8,
}
