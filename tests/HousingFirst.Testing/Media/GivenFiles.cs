using System.Buffers.Binary;
using System.IO.Compression;
using System.Text;

namespace HousingFirst.Testing.Media;

/// <summary>The smallest files of their kinds, made here.</summary>
public static class GivenFiles
{
    private static readonly byte[] PngSignature = [0x89, (byte)'P', (byte)'N', (byte)'G', 13, 10, 26, 10];

    public static byte[] Png(int width = 3, int height = 2, params (string Type, string Text)[] notes) => Png(width, height, [1, 2, 3], notes);

    /// <summary>As large as its pixels are.</summary>
    public static byte[] Png(byte[] pixels) => Png(3, 2, pixels, []);

    public static byte[] Gif(int width = 3, int height = 2, params byte[][] blocks) =>
    [
        .. "GIF89a"u8, .. Little(width), .. Little(height), 0x80, 0, 0, 0, 0, 0, 255, 255, 255,
        .. blocks.SelectMany(block => block),
        0x2C, 0, 0, 0, 0, .. Little(width), .. Little(height), 0, 2, 1, 0x4C, 0,
        0x3B,
    ];

    public static byte[] GifComment(string text) => [0x21, 0xFE, (byte)text.Length, .. Encoding.Latin1.GetBytes(text), 0];

    /// <summary>A photo as a telephone writes it: which way is up, and where it was taken, beside the pixels.</summary>
    public static byte[] Jpeg(int width = 3, int height = 2, byte orientation = 1, string place = "", byte[]? behind = null) =>
    [
        0xFF, 0xD8,
        .. Segment(0xE0, [.. "JFIF\0"u8, 1, 1, 0, 0, 1, 0, 1, 0, 0]),
        .. place.Length == 0 ? [] : Segment(0xE1, [.. "Exif\0\0II"u8, 42, 0, 8, 0, 0, 0, 1, 0, 0x12, 1, 3, 0, 1, 0, 0, 0, orientation, 0, 0, 0, 0, 0, 0, 0, .. Encoding.UTF8.GetBytes(place)]),
        .. Segment(0xDB, new byte[65]),
        .. Segment(0xC0, [8, .. Big16(height), .. Big16(width), 1, 1, 0x11, 0]),
        .. Segment(0xDA, [1, 1, 0, 0, 63, 0]), 0x12, 0xFF, 0x00, 0x34, 0xFF, 0xD0, 0x56,
        0xFF, 0xD9,
        .. behind ?? [],
    ];

    public static byte[] Webp(int width = 3, int height = 2, string? exif = null)
    {
        byte[] inside =
        [
            .. "WEBP"u8,
            .. Riff("VP8X", [(byte)(exif is null ? 0 : 0x08), 0, 0, 0, (byte)(width - 1), 0, 0, (byte)(height - 1), 0, 0]),
            .. Riff("VP8L", [0x2F, 0, 0, 0, 0]),
            .. exif is null ? [] : Riff("EXIF", Encoding.UTF8.GetBytes(exif)),
        ];
        return [.. "RIFF"u8, .. Little32(inside.Length), .. inside];
    }

    public static byte[] Svg(string inside, string attributes = "viewBox=\"0 0 40 30\"") =>
        Encoding.UTF8.GetBytes($"<svg xmlns=\"http://www.w3.org/2000/svg\" xmlns:xlink=\"http://www.w3.org/1999/xlink\" {attributes}>{inside}</svg>");

    public static byte[] Pdf(string inside = "1 0 obj", string behind = "") => Encoding.Latin1.GetBytes($"%PDF-1.7\n{inside}\n%%EOF\n{behind}");

    public static byte[] Archive(params string[] parts)
    {
        using MemoryStream stream = new();
        using (ZipArchive archive = new(stream, ZipArchiveMode.Create, leaveOpen: true))
        {
            foreach (var part in parts)
            {
                var (name, text) = part.Split('=') is [var left, var right] ? (left, right) : (part, "x");
                using StreamWriter writer = new(archive.CreateEntry(name).Open());
                writer.Write(text);
            }
        }

        return stream.ToArray();
    }

    private static byte[] Png(int width, int height, byte[] pixels, (string Type, string Text)[] notes) =>
    [
        .. PngSignature,
        .. Chunk("IHDR", [.. Big(width), .. Big(height), 8, 2, 0, 0, 0]),
        .. notes.SelectMany(note => Chunk(note.Type, Encoding.Latin1.GetBytes(note.Text))),
        .. Chunk("IDAT", pixels),
        .. Chunk("IEND", []),
    ];

    private static byte[] Chunk(string type, byte[] data) => [.. Big(data.Length), .. Encoding.Latin1.GetBytes(type), .. data, 0, 0, 0, 0];

    private static byte[] Segment(byte marker, byte[] data) => [0xFF, marker, .. Big16(data.Length + 2), .. data];

    private static byte[] Riff(string type, byte[] data) =>
        [.. Encoding.Latin1.GetBytes(type), .. Little32(data.Length), .. data, .. data.Length % 2 == 0 ? [] : new byte[1]];

    private static byte[] Big(int number)
    {
        var bytes = new byte[4];
        BinaryPrimitives.WriteInt32BigEndian(bytes, number);
        return bytes;
    }

    private static byte[] Big16(int number) => [(byte)(number >> 8), (byte)number];

    private static byte[] Little(int number) => [(byte)number, (byte)(number >> 8)];

    private static byte[] Little32(int number) => [(byte)number, (byte)(number >> 8), (byte)(number >> 16), (byte)(number >> 24)];
}
