using System.Buffers.Binary;
using HousingFirst.Sdk.Media;

namespace HousingFirst.Platform.Media.Inspection;

/// <summary>Files made of boxes (ISO/IEC 14496-12): film and sound, and AVIF pictures, whose properties say their size.</summary>
internal static class BoxedFile
{
    public static MediaInspection Read(ReadOnlyMemory<byte> file) => IsBoxed(file.Span) && !IsAvif(file.Span)
        ? new() { Content = file }
        : MediaInspection.Refused(MediaProblem.NotItsEnding);

    public static MediaInspection ReadPicture(ReadOnlyMemory<byte> file)
    {
        if (!IsBoxed(file.Span) || !IsAvif(file.Span))
        {
            return MediaInspection.Refused(MediaProblem.NotItsEnding);
        }

        var (width, height) = (0, 0);
        var rest = file.Span;
        while (rest.IndexOf("ispe"u8) is >= 0 and var at && rest.Length - at >= 16)
        {
            width = Math.Max(width, BinaryPrimitives.ReadInt32BigEndian(rest[(at + 8)..]));
            height = Math.Max(height, BinaryPrimitives.ReadInt32BigEndian(rest[(at + 12)..]));
            rest = rest[(at + 16)..];
        }

        return width == 0 || height == 0
            ? MediaInspection.Refused(MediaProblem.Broken)
            : new() { Content = file, Width = width, Height = height };
    }

    private static bool IsBoxed(ReadOnlySpan<byte> file) => file.Length >= 16 && file[4..].StartsWith("ftyp"u8);

    private static bool IsAvif(ReadOnlySpan<byte> file) => file[8..].StartsWith("avif"u8) || file[8..].StartsWith("avis"u8);
}
