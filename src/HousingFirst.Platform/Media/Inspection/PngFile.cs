using System.Buffers.Binary;
using HousingFirst.Sdk.Media;

namespace HousingFirst.Platform.Media.Inspection;

/// <summary>Copies a PNG chunk by chunk (ISO/IEC 15948): what shows stays, texts and times do not.</summary>
internal static class PngFile
{
    private const int Around = 12;

    private static readonly HashSet<string> Kept = new(StringComparer.Ordinal)
    {
        "IHDR", "PLTE", "IDAT", "IEND", "acTL", "bKGD", "cHRM", "cICP", "fcTL", "fdAT", "gAMA", "hIST", "iCCP", "pHYs", "sBIT", "sPLT", "sRGB", "tRNS",
    };

    private static ReadOnlySpan<byte> Signature => [0x89, (byte)'P', (byte)'N', (byte)'G', 0x0D, 0x0A, 0x1A, 0x0A];

    public static MediaInspection Read(ReadOnlySpan<byte> file)
    {
        if (!file.StartsWith(Signature))
        {
            return MediaInspection.Refused(MediaProblem.NotItsEnding);
        }

        using MemoryStream copy = new(file.Length);
        copy.Write(Signature);
        var at = Signature.Length;
        var (width, height, hasData, leftOut) = (0, 0, false, MediaLeftOut.None);
        while (file.Length - at >= Around)
        {
            var length = BinaryPrimitives.ReadUInt32BigEndian(file[at..]);
            if (length > file.Length - at - Around)
            {
                return MediaInspection.Refused(MediaProblem.Broken);
            }

            var chunk = file.Slice(at, (int)length + Around);
            var type = System.Text.Encoding.Latin1.GetString(chunk.Slice(4, 4));
            at += chunk.Length;
            if (width == 0)
            {
                if (type != "IHDR" || length != 13)
                {
                    return MediaInspection.Refused(MediaProblem.Broken);
                }

                (width, height) = (BinaryPrimitives.ReadInt32BigEndian(chunk[8..]), BinaryPrimitives.ReadInt32BigEndian(chunk[12..]));
                if (width <= 0 || height <= 0)
                {
                    return MediaInspection.Refused(MediaProblem.Broken);
                }
            }

            hasData |= type == "IDAT";
            if (Kept.Contains(type))
            {
                copy.Write(chunk);
            }
            else
            {
                leftOut = MediaLeftOut.Notes;
            }

            if (type == "IEND")
            {
                return at < file.Length ? MediaInspection.Refused(MediaProblem.NotItsEnding)
                    : !hasData ? MediaInspection.Refused(MediaProblem.Broken)
                    : new() { Content = copy.ToArray(), Width = width, Height = height, LeftOut = leftOut };
            }
        }

        return MediaInspection.Refused(MediaProblem.Broken);
    }
}
