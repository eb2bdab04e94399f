using System.Buffers.Binary;
using System.Text;
using HousingFirst.Sdk.Media;

namespace HousingFirst.Platform.Media.Inspection;

/// <summary>Copies a WebP chunk by chunk (RFC 9649): Exif and XMP stay behind.</summary>
internal static class WebpFile
{
    private const int HeaderLength = 12;
    private const int ExtendedLength = 10;
    private const byte NotesFlags = 0x08 | 0x04;

    private static readonly HashSet<string> Kept = new(StringComparer.Ordinal) { "VP8 ", "VP8L", "VP8X", "ALPH", "ANIM", "ANMF", "ICCP" };

    public static MediaInspection Read(ReadOnlySpan<byte> file)
    {
        if (file.Length < HeaderLength || !file.StartsWith("RIFF"u8) || !file[8..].StartsWith("WEBP"u8))
        {
            return MediaInspection.Refused(MediaProblem.NotItsEnding);
        }

        var said = BinaryPrimitives.ReadUInt32LittleEndian(file[4..]) + 8L;
        if (said != file.Length)
        {
            return MediaInspection.Refused(said < file.Length ? MediaProblem.NotItsEnding : MediaProblem.Broken);
        }

        using MemoryStream copy = new(file.Length);
        copy.Write(file[..HeaderLength]);
        (int Width, int Height)? size = null;
        var (hasPixels, leftOut) = (false, MediaLeftOut.None);
        for (var at = HeaderLength; at < file.Length;)
        {
            if (file.Length - at < 8 || BinaryPrimitives.ReadUInt32LittleEndian(file[(at + 4)..]) is var length && length > file.Length - at - 8)
            {
                return MediaInspection.Refused(MediaProblem.Broken);
            }

            var chunk = file.Slice(at, Math.Min((int)(8 + length + (length & 1)), file.Length - at));
            at += chunk.Length;
            var type = Encoding.Latin1.GetString(chunk[..4]);
            if (type == "VP8X" && length < ExtendedLength)
            {
                return MediaInspection.Refused(MediaProblem.Broken);
            }

            if (!Kept.Contains(type))
            {
                leftOut = MediaLeftOut.Notes;
                continue;
            }

            hasPixels |= type is "VP8 " or "VP8L" or "ANMF";
            size ??= SizeOf(type, chunk[8..]);
            copy.Write(chunk);
            if (type == "VP8X")
            {
                copy.GetBuffer()[copy.Length - chunk.Length + 8] &= unchecked((byte)~NotesFlags);
            }
        }

        if (!hasPixels || size is not { Width: > 0, Height: > 0 } found)
        {
            return MediaInspection.Refused(MediaProblem.Broken);
        }

        BinaryPrimitives.WriteUInt32LittleEndian(copy.GetBuffer().AsSpan(4), (uint)copy.Length - 8);
        return new() { Content = copy.ToArray(), Width = found.Width, Height = found.Height, LeftOut = leftOut };
    }

    private static (int Width, int Height)? SizeOf(string type, ReadOnlySpan<byte> data) => type switch
    {
        "VP8X" => (Number24(data[4..]) + 1, Number24(data[7..]) + 1),
        "VP8L" when data.Length >= 5 && data[0] == 0x2F && BinaryPrimitives.ReadUInt32LittleEndian(data[1..]) is var bits =>
            ((int)(bits & 0x3FFF) + 1, (int)((bits >> 14) & 0x3FFF) + 1),
        "VP8 " when data.Length >= 10 && data[3..].StartsWith((ReadOnlySpan<byte>)[0x9D, 0x01, 0x2A]) =>
            (BinaryPrimitives.ReadUInt16LittleEndian(data[6..]) & 0x3FFF, BinaryPrimitives.ReadUInt16LittleEndian(data[8..]) & 0x3FFF),
        _ => null,
    };

    private static int Number24(ReadOnlySpan<byte> data) => data[0] | (data[1] << 8) | (data[2] << 16);
}
