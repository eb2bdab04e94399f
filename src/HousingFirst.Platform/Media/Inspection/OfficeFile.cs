using System.IO.Compression;
using System.Text;
using HousingFirst.Sdk.Media;

namespace HousingFirst.Platform.Media.Inspection;

/// <summary>
/// Documents of offices: archives with a fixed main part (ECMA-376, ISO/IEC 26300). The list of their parts is read, never the parts, so that
/// it costs nothing how much they unpack to.
/// </summary>
internal static class OfficeFile
{
    private const int MostParts = 20_000;
    private const string TypePart = "mimetype";
    private const string OpenDocument = "application/vnd.oasis.opendocument.";

    public static MediaInspection Read(string ending, ReadOnlyMemory<byte> file)
    {
        // A document with a password is packed into a format of the nineties.
        if (file.Span.StartsWith((ReadOnlySpan<byte>)[0xD0, 0xCF, 0x11, 0xE0]))
        {
            return MediaInspection.Refused(MediaProblem.Locked);
        }

        if (!file.Span.StartsWith("PK\u0003\u0004"u8))
        {
            return MediaInspection.Refused(MediaProblem.NotItsEnding);
        }

        try
        {
            using ZipArchive archive = new(new MemoryStream(file.ToArray(), writable: false), ZipArchiveMode.Read);
            var problem = Refuse(ending, archive);
            return problem is null ? new() { Content = file } : MediaInspection.Refused(problem.Value);
        }
        catch (InvalidDataException)
        {
            return MediaInspection.Refused(MediaProblem.Broken);
        }
    }

    private static MediaProblem? Refuse(string ending, ZipArchive archive)
    {
        if (archive.Entries.Count > MostParts)
        {
            return MediaProblem.TooManyParts;
        }

        var isWhatItSays = ending switch
        {
            ".docx" => Holds(archive, "word/document.xml"),
            ".xlsx" => Holds(archive, "xl/workbook.xml"),
            ".pptx" => Holds(archive, "ppt/presentation.xml"),
            ".odt" => TypeOf(archive) == OpenDocument + "text",
            ".ods" => TypeOf(archive) == OpenDocument + "spreadsheet",
            _ => TypeOf(archive) == OpenDocument + "presentation",
        };
        if (!isWhatItSays)
        {
            return MediaProblem.NotItsEnding;
        }

        return archive.Entries.Any(IsProgram) ? MediaProblem.Macros : null;
    }

    private static bool Holds(ZipArchive archive, string part) =>
        archive.GetEntry("[Content_Types].xml") is not null && archive.GetEntry(part) is not null;

    private static bool IsProgram(ZipArchiveEntry part) =>
        part.Name.Equals("vbaProject.bin", StringComparison.OrdinalIgnoreCase)
        || part.FullName.StartsWith("Basic/", StringComparison.OrdinalIgnoreCase)
        || part.FullName.StartsWith("Scripts/", StringComparison.OrdinalIgnoreCase);

    private static string? TypeOf(ZipArchive archive)
    {
        if (archive.GetEntry(TypePart) is not { } entry)
        {
            return null;
        }

        using var stream = entry.Open();
        Span<byte> type = stackalloc byte[100];
        return Encoding.ASCII.GetString(type[..stream.ReadAtLeast(type, type.Length, throwOnEndOfStream: false)]);
    }
}
