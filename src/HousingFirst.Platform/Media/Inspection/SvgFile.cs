using System.Xml;
using HousingFirst.Sdk.Media;

namespace HousingFirst.Platform.Media.Inspection;

/// <summary>Writes a drawing anew with what <see cref="SvgWords"/> allows. The copy is what is stored; the original is never seen by anybody.</summary>
internal static class SvgFile
{
    private const int MaxCharacters = 2_000_000;

    public static MediaInspection Read(ReadOnlyMemory<byte> file)
    {
        using MemoryStream original = new(file.ToArray(), writable: false);
        using MemoryStream copy = new(file.Length);
        try
        {
            // A document type is passed over unread: what it would define is unknown afterwards, and so an error where it is used.
            using var reader = XmlReader.Create(original, new()
            {
                DtdProcessing = DtdProcessing.Ignore,
                XmlResolver = null,
                MaxCharactersInDocument = MaxCharacters,
                IgnoreComments = true,
                IgnoreProcessingInstructions = true,
            });
            using var writer = XmlWriter.Create(copy, new() { OmitXmlDeclaration = true, Encoding = new System.Text.UTF8Encoding(false) });
            SvgCopy drawing = new(reader, writer);
            if (drawing.Make() is { } problem)
            {
                return MediaInspection.Refused(problem);
            }

            writer.Flush();
            return new() { Content = copy.ToArray(), Width = drawing.Width, Height = drawing.Height, LeftOut = drawing.LeftOut };
        }
        catch (XmlException)
        {
            return MediaInspection.Refused(file.Length > MaxCharacters ? MediaProblem.TooManyParts : MediaProblem.Broken);
        }
    }
}
