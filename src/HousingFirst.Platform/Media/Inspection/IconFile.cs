using System.Buffers.Binary;
using HousingFirst.Sdk.Media;

namespace HousingFirst.Platform.Media.Inspection;

/// <summary>An icon of Windows: a list of pictures, all of which have to stand in the file.</summary>
internal static class IconFile
{
    private const int HeaderLength = 6;
    private const int EntryLength = 16;
    private const int MostPictures = 64;

    public static MediaInspection Read(ReadOnlyMemory<byte> file)
    {
        var bytes = file.Span;
        if (!bytes.StartsWith((ReadOnlySpan<byte>)[0, 0, 1, 0]) || bytes.Length < HeaderLength + EntryLength
            || BinaryPrimitives.ReadUInt16LittleEndian(bytes[4..]) is var count && (count is 0 or > MostPictures))
        {
            return MediaInspection.Refused(MediaProblem.NotItsEnding);
        }

        var size = 0;
        for (var number = 0; number < count; number++)
        {
            var at = HeaderLength + number * EntryLength;
            if (bytes.Length < at + EntryLength
                || (long)BinaryPrimitives.ReadUInt32LittleEndian(bytes[(at + 8)..]) + BinaryPrimitives.ReadUInt32LittleEndian(bytes[(at + 12)..]) > bytes.Length)
            {
                return MediaInspection.Refused(MediaProblem.Broken);
            }

            size = Math.Max(size, bytes[at] == 0 ? 256 : bytes[at]);
        }

        return new() { Content = file, Width = size, Height = size };
    }
}
