using System.Collections.Frozen;

namespace HousingFirst.Platform.Media;

/// <summary>The kinds of file that a portal may hold, by their ending, and what a browser is told that they are.</summary>
internal static class MediaTypes
{
    /// <summary>Content types by ending, with the dot, in lower case. Nothing that a browser runs on the portal's origin.</summary>
    public static FrozenDictionary<string, string> ByExtension { get; } = new Dictionary<string, string>(StringComparer.Ordinal)
    {
        [".avif"] = "image/avif",
        [".csv"] = "text/csv; charset=utf-8",
        [".docx"] = "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
        [".gif"] = "image/gif",
        [".ico"] = "image/x-icon",
        [".jpeg"] = "image/jpeg",
        [".jpg"] = "image/jpeg",
        [".m4a"] = "audio/mp4",
        [".mp3"] = "audio/mpeg",
        [".mp4"] = "video/mp4",
        [".odp"] = "application/vnd.oasis.opendocument.presentation",
        [".ods"] = "application/vnd.oasis.opendocument.spreadsheet",
        [".odt"] = "application/vnd.oasis.opendocument.text",
        [".ogg"] = "audio/ogg",
        [".pdf"] = "application/pdf",
        [".png"] = "image/png",
        [".pptx"] = "application/vnd.openxmlformats-officedocument.presentationml.presentation",
        [".svg"] = "image/svg+xml",
        [".txt"] = "text/plain; charset=utf-8",
        [".vtt"] = "text/vtt; charset=utf-8",
        [".webm"] = "video/webm",
        [".webp"] = "image/webp",
        [".xlsx"] = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
    }.ToFrozenDictionary(StringComparer.Ordinal);

    /// <summary>What a browser is told of a path that <see cref="MediaPath"/> lets through.</summary>
    public static string Of(string path) => ByExtension[Path.GetExtension(path).ToLowerInvariant()];
}
