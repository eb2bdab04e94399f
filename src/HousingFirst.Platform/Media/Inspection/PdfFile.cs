using System.Text;
using HousingFirst.Sdk.Media;

namespace HousingFirst.Platform.Media.Inspection;

/// <summary>A PDF begins with its name and ends with its mark; readers are lenient about both, so other things can be hidden around it.</summary>
internal static class PdfFile
{
    private const int Edge = 2048;

    public static MediaInspection Read(ReadOnlyMemory<byte> file)
    {
        var bytes = file.Span;
        if (!bytes.StartsWith("%PDF-"u8))
        {
            return MediaInspection.Refused(MediaProblem.NotItsEnding);
        }

        var end = bytes.LastIndexOf("%%EOF"u8);
        if (end < 0 || bytes.Length - end > Edge)
        {
            return MediaInspection.Refused(MediaProblem.Broken);
        }

        return IsMarkup(bytes[..Math.Min(Edge, bytes.Length)]) || IsMarkup(bytes[end..])
            ? MediaInspection.Refused(MediaProblem.NotItsEnding)
            : new() { Content = file };
    }

    private static bool IsMarkup(ReadOnlySpan<byte> bytes)
    {
        var text = Encoding.Latin1.GetString(bytes);
        return text.Contains("<html", StringComparison.OrdinalIgnoreCase) || text.Contains("<script", StringComparison.OrdinalIgnoreCase)
            || text.Contains("<!doctype html", StringComparison.OrdinalIgnoreCase);
    }
}
