using System.Buffers.Binary;
using HousingFirst.Sdk.Media;

namespace HousingFirst.Platform.Media.Inspection;

/// <summary>
/// Copies a JPEG segment by segment (ITU-T T.81). A telephone writes place, time and its owner's device into a photo; of all that only which
/// way is up is carried over. Whatever follows the picture stays behind: telephones put thumbnails and films there.
/// </summary>
internal static class JpegFile
{
    private const byte StartOfImage = 0xD8;
    private const byte EndOfImage = 0xD9;
    private const byte StartOfScan = 0xDA;
    private const byte Comment = 0xFE;
    private const byte App0 = 0xE0;
    private const byte App1 = 0xE1;
    private const byte App2 = 0xE2;
    private const byte App14 = 0xEE;
    private const byte App15 = 0xEF;

    private static ReadOnlySpan<byte> ExifName => "Exif\0\0"u8;

    public static MediaInspection Read(ReadOnlySpan<byte> file)
    {
        if (file is not [0xFF, StartOfImage, 0xFF, ..])
        {
            return MediaInspection.Refused(MediaProblem.NotItsEnding);
        }

        using MemoryStream head = new();
        using MemoryStream body = new(file.Length);
        var at = 2;
        var (width, height, hasScan, leftOut, orientation) = (0, 0, false, MediaLeftOut.None, 1);
        while (TryMarker(file, ref at, out var marker))
        {
            if (marker == EndOfImage)
            {
                return !hasScan || width == 0 || height == 0
                    ? MediaInspection.Refused(MediaProblem.Broken)
                    : new()
                    {
                        Content = Join(head, orientation, body),
                        Width = orientation > 4 ? height : width,
                        Height = orientation > 4 ? width : height,
                        LeftOut = at < file.Length ? leftOut | MediaLeftOut.Notes : leftOut,
                    };
            }

            if (file.Length - at < 2 || BinaryPrimitives.ReadUInt16BigEndian(file[at..]) is var length && (length < 2 || length > file.Length - at))
            {
                return MediaInspection.Refused(MediaProblem.Broken);
            }

            var segment = file.Slice(at, length);
            at += length;
            if (IsFrame(marker) && length >= 8)
            {
                (height, width) = (BinaryPrimitives.ReadUInt16BigEndian(segment[3..]), BinaryPrimitives.ReadUInt16BigEndian(segment[5..]));
            }

            if (marker is Comment or (>= App0 and <= App15) && !IsShown(marker, segment[2..]))
            {
                var up = marker == App1 && segment[2..].StartsWith(ExifName) ? Orientation(segment[8..]) : 1;
                orientation = up == 1 ? orientation : up;
                leftOut |= segment.SequenceEqual(Exif(up).AsSpan(2)) ? MediaLeftOut.None : MediaLeftOut.Notes;
                continue;
            }

            var copy = marker == App0 ? head : body;
            copy.Write([0xFF, marker]);
            copy.Write(segment);
            if (marker == StartOfScan)
            {
                hasScan = true;
                var end = EndOfScan(file, at);
                body.Write(file[at..end]);
                at = end;
            }
        }

        return MediaInspection.Refused(MediaProblem.Broken);
    }

    private static bool TryMarker(ReadOnlySpan<byte> file, ref int at, out byte marker)
    {
        marker = 0;
        if (at >= file.Length || file[at] != 0xFF)
        {
            return false;
        }

        while (at < file.Length && file[at] == 0xFF)
        {
            at++;
        }

        if (at >= file.Length || file[at] is 0 or StartOfImage)
        {
            return false;
        }

        marker = file[at++];
        return true;
    }

    // Packed pixels go on until a marker that is neither a stuffed byte nor one of the restarts among them.
    private static int EndOfScan(ReadOnlySpan<byte> file, int at)
    {
        while (file[at..].IndexOf((byte)0xFF) is >= 0 and var next)
        {
            at += next;
            if (at + 1 >= file.Length || file[at + 1] is not (0 or (>= 0xD0 and <= 0xD7)))
            {
                return at;
            }

            at += 2;
        }

        return file.Length;
    }

    private static bool IsFrame(byte marker) => marker is >= 0xC0 and <= 0xCF and not (0xC4 or 0xC8 or 0xCC);

    private static bool IsShown(byte marker, ReadOnlySpan<byte> data) => marker switch
    {
        App0 => data.StartsWith("JFIF\0"u8),
        App2 => data.StartsWith("ICC_PROFILE\0"u8),
        App14 => data.StartsWith("Adobe"u8),
        _ => false,
    };

    private static byte[] Join(MemoryStream head, int orientation, MemoryStream body)
    {
        byte[] exif = orientation == 1 ? [] : Exif(orientation);
        return [0xFF, StartOfImage, .. head.GetBuffer().AsSpan(0, (int)head.Length), .. exif, .. body.GetBuffer().AsSpan(0, (int)body.Length), 0xFF, EndOfImage];
    }

    // One directory with one entry: orientation, a short.
    private static byte[] Exif(int orientation) =>
    [
        0xFF, App1, 0, 34, .. ExifName, .. "MM"u8, 0, 42, 0, 0, 0, 8, 0, 1, 0x01, 0x12, 0, 3, 0, 0, 0, 1, 0, (byte)orientation, 0, 0, 0, 0, 0, 0,
    ];

    private static int Orientation(ReadOnlySpan<byte> tiff)
    {
        if (tiff.Length < 8)
        {
            return 1;
        }

        var isBig = tiff.StartsWith("MM"u8);
        var at = Number(tiff[4..], 4, isBig);
        if (at > tiff.Length - 2)
        {
            return 1;
        }

        var entries = tiff[((int)at + 2)..];
        for (var left = Number(tiff[(int)at..], 2, isBig); left > 0 && entries.Length >= 12; left--, entries = entries[12..])
        {
            if (Number(entries, 2, isBig) == 0x0112)
            {
                return Number(entries[8..], 2, isBig) is >= 1 and <= 8 and var found ? (int)found : 1;
            }
        }

        return 1;
    }

    private static long Number(ReadOnlySpan<byte> bytes, int length, bool isBig) => (length, isBig) switch
    {
        (2, true) => BinaryPrimitives.ReadUInt16BigEndian(bytes),
        (2, false) => BinaryPrimitives.ReadUInt16LittleEndian(bytes),
        (_, true) => BinaryPrimitives.ReadUInt32BigEndian(bytes),
        _ => BinaryPrimitives.ReadUInt32LittleEndian(bytes),
    };
}
