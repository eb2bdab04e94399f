using HousingFirst.Sdk.Media;
using Microsoft.Extensions.Options;

namespace HousingFirst.Platform.Media.Inspection;

internal sealed class MediaInspector(IOptions<MediaOptions> options) : IMediaInspector
{
    private const int LongestDimension = 20_000;

    public IReadOnlyCollection<string> Endings => MediaTypes.ByExtension.Keys;

    public long MaxFileSize => options.Value.MaxFileSize;

    public MediaInspection Inspect(string path, ReadOnlyMemory<byte> content)
    {
        ArgumentNullException.ThrowIfNull(path);
        var ending = Path.GetExtension(path).ToLowerInvariant();
        if (!MediaTypes.ByExtension.ContainsKey(ending))
        {
            return MediaInspection.Refused(MediaProblem.Ending);
        }

        if (content.Length == 0)
        {
            return MediaInspection.Refused(MediaProblem.Empty);
        }

        return content.Length > MaxFileSize ? MediaInspection.Refused(MediaProblem.TooLarge) : RefuseSize(Read(ending, content));
    }

    private static MediaInspection Read(string ending, ReadOnlyMemory<byte> content) => ending switch
    {
        ".png" => PngFile.Read(content.Span),
        ".jpg" or ".jpeg" => JpegFile.Read(content.Span),
        ".gif" => GifFile.Read(content.Span),
        ".webp" => WebpFile.Read(content.Span),
        ".svg" => SvgFile.Read(content),
        ".avif" => BoxedFile.ReadPicture(content),
        ".ico" => IconFile.Read(content),
        ".pdf" => PdfFile.Read(content),
        ".docx" or ".xlsx" or ".pptx" or ".odt" or ".ods" or ".odp" => OfficeFile.Read(ending, content),
        ".txt" or ".csv" => TextFile.Read(content, ""u8),
        ".vtt" => TextFile.Read(content, "WEBVTT"u8),
        ".mp4" or ".m4a" => BoxedFile.Read(content),
        ".webm" => Begins(content, [0x1A, 0x45, 0xDF, 0xA3]),
        ".ogg" => Begins(content, "OggS"u8),
        ".mp3" => IsMp3(content.Span) ? new() { Content = content } : MediaInspection.Refused(MediaProblem.NotItsEnding),
        _ => MediaInspection.Refused(MediaProblem.Ending), // A kind that is new among the types gets its reader first.
    };

    private MediaInspection RefuseSize(MediaInspection found) =>
        found is { Width: { } width, Height: { } height }
            && (width > LongestDimension || height > LongestDimension || (long)width * height > options.Value.MaxPixels)
            ? MediaInspection.Refused(MediaProblem.TooManyPixels)
            : found;

    private static MediaInspection Begins(ReadOnlyMemory<byte> content, ReadOnlySpan<byte> signature) =>
        content.Span.StartsWith(signature) ? new() { Content = content } : MediaInspection.Refused(MediaProblem.NotItsEnding);

    private static bool IsMp3(ReadOnlySpan<byte> content) =>
        content.StartsWith("ID3"u8) || content is [0xFF, >= 0xE0, ..];
}
