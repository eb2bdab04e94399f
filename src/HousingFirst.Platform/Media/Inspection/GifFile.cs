using System.Buffers.Binary;
using HousingFirst.Sdk.Media;

namespace HousingFirst.Platform.Media.Inspection;

/// <summary>Copies a GIF block by block (CompuServe, GIF89a): frames and how they repeat stay, comments and programs' notes do not.</summary>
internal static class GifFile
{
    private const byte Extension = 0x21;
    private const byte Frame = 0x2C;
    private const byte Trailer = 0x3B;
    private const byte GraphicControl = 0xF9;
    private const byte Application = 0xFF;
    private const int HeaderLength = 13;
    private const int FrameLength = 10;

    public static MediaInspection Read(ReadOnlySpan<byte> file)
    {
        if (!file.StartsWith("GIF87a"u8) && !file.StartsWith("GIF89a"u8))
        {
            return MediaInspection.Refused(MediaProblem.NotItsEnding);
        }

        var at = file.Length < HeaderLength ? -1 : Behind(file, HeaderLength, ColorsLength(file[10]));
        if (at < 0)
        {
            return MediaInspection.Refused(MediaProblem.Broken);
        }

        int width = BinaryPrimitives.ReadUInt16LittleEndian(file[6..]);
        int height = BinaryPrimitives.ReadUInt16LittleEndian(file[8..]);
        using MemoryStream copy = new(file.Length);
        copy.Write(file[..at]);
        var (frames, leftOut) = (0, MediaLeftOut.None);
        while (at < file.Length)
        {
            var kind = file[at];
            if (kind == Trailer)
            {
                copy.WriteByte(Trailer);
                return at + 1 < file.Length ? MediaInspection.Refused(MediaProblem.NotItsEnding)
                    : frames == 0 || width == 0 || height == 0 ? MediaInspection.Refused(MediaProblem.Broken)
                    : new() { Content = copy.ToArray(), Width = width, Height = height, LeftOut = leftOut };
            }

            var end = kind switch
            {
                Extension => Blocks(file, at + 2),
                Frame => EndOfFrame(file, at),
                // Real files begin like this and go on as they should; what goes on otherwise was never a picture.
                _ => -2,
            };
            if (end < 0)
            {
                return MediaInspection.Refused(end == -2 ? MediaProblem.NotItsEnding : MediaProblem.Broken);
            }

            if (kind == Frame)
            {
                frames++;
                width = Math.Max(width, BinaryPrimitives.ReadUInt16LittleEndian(file[(at + 5)..]));
                height = Math.Max(height, BinaryPrimitives.ReadUInt16LittleEndian(file[(at + 7)..]));
            }

            if (kind == Frame || IsShown(file[at..end]))
            {
                copy.Write(file[at..end]);
            }
            else
            {
                leftOut = MediaLeftOut.Notes;
            }

            at = end;
        }

        return MediaInspection.Refused(MediaProblem.Broken);
    }

    private static bool IsShown(ReadOnlySpan<byte> extension) => extension[1] switch
    {
        GraphicControl => true,
        Application => extension.Length > 14 && (extension[3..].StartsWith("NETSCAPE2.0"u8) || extension[3..].StartsWith("ANIMEXTS1.0"u8)),
        _ => false,
    };

    private static int EndOfFrame(ReadOnlySpan<byte> file, int at)
    {
        var colors = file.Length - at < FrameLength ? -1 : Behind(file, at + FrameLength, ColorsLength(file[at + FrameLength - 1]));
        return colors < 0 ? -1 : Blocks(file, colors + 1); // one byte says how the pixels are packed
    }

    private static int ColorsLength(byte flags) => (flags & 0x80) == 0 ? 0 : 3 << ((flags & 0x07) + 1);

    private static int Behind(ReadOnlySpan<byte> file, int at, int length) => file.Length - at < length ? -1 : at + length;

    // Each block says its length; one without any is the last.
    private static int Blocks(ReadOnlySpan<byte> file, int at)
    {
        while (at < file.Length)
        {
            var length = file[at];
            at += length + 1;
            if (length == 0)
            {
                return at;
            }
        }

        return -1;
    }
}
