using System.Text;
using System.Text.Unicode;
using HousingFirst.Sdk.Media;

namespace HousingFirst.Platform.Media.Inspection;

/// <summary>Plain text: UTF-8, without the characters that only programs write.</summary>
internal static class TextFile
{
    private static readonly System.Buffers.SearchValues<byte> Control = System.Buffers.SearchValues.Create(
        [0, 1, 2, 3, 4, 5, 6, 7, 8, 11, 14, 15, 16, 17, 18, 19, 20, 21, 22, 23, 24, 25, 26, 27, 28, 29, 30, 31, 127]);

    public static MediaInspection Read(ReadOnlyMemory<byte> file, ReadOnlySpan<byte> beginning)
    {
        var text = file.Span.StartsWith(Encoding.UTF8.Preamble) ? file.Span[Encoding.UTF8.Preamble.Length..] : file.Span;
        if (text.ContainsAny(Control) || !text.StartsWith(beginning))
        {
            return MediaInspection.Refused(MediaProblem.NotItsEnding);
        }

        return Utf8.IsValid(text) ? new() { Content = file } : MediaInspection.Refused(MediaProblem.NotUtf8);
    }
}
