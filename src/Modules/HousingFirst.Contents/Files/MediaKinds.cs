using HousingFirst.Sdk.Media;

namespace HousingFirst.Contents.Files;

/// <summary>What files are for people.</summary>
internal static class MediaKinds
{
    /// <summary>By what a browser is told.</summary>
    public static MediaKind Of(string contentType) => contentType.Split('/')[0] switch
    {
        "image" => contentType == "image/svg+xml" ? MediaKind.Drawing : MediaKind.Picture,
        "audio" => MediaKind.Sound,
        "video" => MediaKind.Film,
        _ => contentType.StartsWith("text/vtt", StringComparison.Ordinal) ? MediaKind.Film : MediaKind.Document,
    };

    /// <summary>By the ending of a name, with the dot, in lower case.</summary>
    public static MediaKind OfEnding(string ending) => ending switch
    {
        ".svg" => MediaKind.Drawing,
        ".avif" or ".gif" or ".ico" or ".jpeg" or ".jpg" or ".png" or ".webp" => MediaKind.Picture,
        ".m4a" or ".mp3" or ".ogg" => MediaKind.Sound,
        ".mp4" or ".vtt" or ".webm" => MediaKind.Film,
        _ => MediaKind.Document,
    };

    /// <summary>Whether a file is stored with what its recorder noted of place and time: it is checked at its beginning alone.</summary>
    public static bool KeepsPlace(MediaFile file) =>
        file.ContentType.StartsWith("video/", StringComparison.Ordinal)
        || file.ContentType.StartsWith("audio/", StringComparison.Ordinal)
        || file.ContentType == "image/avif";

    /// <summary>Whether a file is stored with what its program noted of people: it is not taken apart.</summary>
    public static bool KeepsNames(MediaFile file) => file.ContentType.StartsWith("application/", StringComparison.Ordinal);

    /// <summary>Whether a file of the kind is something to see, of which has to be said what it shows.</summary>
    public static bool IsSeen(this MediaKind kind) => kind is MediaKind.Picture or MediaKind.Drawing;
}
