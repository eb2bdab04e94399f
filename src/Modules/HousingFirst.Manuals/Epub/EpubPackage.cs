using System.Collections.Immutable;
using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using System.Xml;
using Microsoft.Extensions.Localization;

namespace HousingFirst.Manuals.Epub;

/// <summary>The package document: what the book is, and what it is made of.</summary>
internal static class EpubPackage
{
    private const string Opf = "http://www.idpf.org/2007/opf";
    private const string Dc = "http://purl.org/dc/elements/1.1/";
    private const string Xhtml = "application/xhtml+xml";

    public static byte[] Container() => EpubPage.WriteXml(xml =>
    {
        xml.WriteStartElement("container", "urn:oasis:names:tc:opendocument:xmlns:container");
        xml.WriteAttributeString("version", "1.0");
        xml.WriteStartElement("rootfiles");
        xml.WriteStartElement("rootfile");
        xml.WriteAttributeString("full-path", EpubFiles.Folder + EpubFiles.Package);
        xml.WriteAttributeString("media-type", "application/oebps-package+xml");
        xml.WriteEndElement();
        xml.WriteEndElement();
        xml.WriteEndElement();
    });

    public static byte[] Write(EpubSource source, ImmutableArray<EpubChapter> chapters, IStringLocalizer<ManualTexts> texts) => EpubPage.WriteXml(xml =>
    {
        xml.WriteStartElement("package", Opf);
        xml.WriteAttributeString("version", "3.0");
        xml.WriteAttributeString("unique-identifier", "id");
        xml.WriteAttributeString("xml", "lang", null, source.Edition.Language);
        WriteMetadata(xml, source, chapters, texts);
        WriteManifest(xml, chapters);
        WriteSpine(xml, chapters);
        xml.WriteEndElement();
    });

    private static void WriteMetadata(XmlWriter xml, EpubSource source, ImmutableArray<EpubChapter> chapters, IStringLocalizer<ManualTexts> texts)
    {
        var edition = source.Edition;
        var published = edition.Published.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
        xml.WriteStartElement("metadata", Opf);
        xml.WriteAttributeString("xmlns", "dc", null, Dc);
        xml.WriteStartElement("identifier", Dc);
        xml.WriteAttributeString("id", "id");
        xml.WriteString(Identifier(source));
        xml.WriteEndElement();
        Core("title", source.Manual.Title);
        Core("language", edition.Language);
        Core("publisher", source.Publisher);
        Core("date", published);
        Core("description", source.Manual.Lead);
        Core("source", source.Address);

        // With the identifier this tells a reading system whether it has this very book or one from before a number was corrected.
        Meta("dcterms:modified", source.Modified.ToString("yyyy-MM-dd'T'HH:mm:ss'Z'", CultureInfo.InvariantCulture));
        Meta("schema:bookEdition", edition.Number.ToString());
        Meta("schema:accessMode", "textual");
        if (chapters.Any(chapter => chapter.HoldsDrawing || !chapter.Pictures.IsEmpty))
        {
            Meta("schema:accessMode", "visual");
            Meta("schema:accessibilityFeature", "alternativeText");
        }

        // Pictures have their text beside them: reading alone is enough.
        Meta("schema:accessModeSufficient", "textual");
        Meta("schema:accessibilityFeature", "structuralNavigation");
        Meta("schema:accessibilityFeature", "tableOfContents");
        Meta("schema:accessibilityFeature", "readingOrder");
        Meta("schema:accessibilityHazard", "none");
        Meta("schema:accessibilitySummary", texts["Epub.Accessibility"]);
        xml.WriteEndElement();

        void Core(string name, string value) => xml.WriteElementString(name, Dc, XhtmlText.Clean(value));

        void Meta(string property, string value)
        {
            xml.WriteStartElement("meta", Opf);
            xml.WriteAttributeString("property", property);
            xml.WriteString(XhtmlText.Clean(value));
            xml.WriteEndElement();
        }
    }

    private static void WriteManifest(XmlWriter xml, ImmutableArray<EpubChapter> chapters)
    {
        xml.WriteStartElement("manifest", Opf);
        Item("nav", EpubFiles.Contents, Xhtml, "nav");
        Item("css", EpubFiles.Stylesheet, "text/css", null);
        Item("title", EpubFiles.Title, Xhtml, null);
        foreach (var chapter in chapters)
        {
            Item(ItemId(chapter), EpubFiles.Chapter(chapter.Chapter.Id), Xhtml, chapter.HoldsDrawing ? "svg" : null);
        }

        foreach (var picture in EpubWriter.PicturesOf(chapters))
        {
            // The file's name begins with a folder, and an id has no slash.
            Item("p-" + Path.GetFileNameWithoutExtension(picture.File), picture.File, picture.ContentType, null);
        }

        xml.WriteEndElement();

        void Item(string id, string file, string type, string? properties)
        {
            xml.WriteStartElement("item", Opf);
            xml.WriteAttributeString("id", id);
            xml.WriteAttributeString("href", file);
            xml.WriteAttributeString("media-type", type);
            if (properties is not null)
            {
                xml.WriteAttributeString("properties", properties);
            }

            xml.WriteEndElement();
        }
    }

    private static void WriteSpine(XmlWriter xml, ImmutableArray<EpubChapter> chapters)
    {
        xml.WriteStartElement("spine", Opf);
        foreach (var id in chapters.Select(ItemId).Prepend("nav").Prepend("title"))
        {
            xml.WriteStartElement("itemref", Opf);
            xml.WriteAttributeString("idref", id);
            xml.WriteEndElement();
        }

        xml.WriteEndElement();
    }

    // A chapter's id may begin with a digit, an id in XML may not.
    private static string ItemId(EpubChapter chapter) => "c-" + chapter.Chapter.Id;

    // Readers' libraries know a book by this: the same edition of the same portal's manual is one book.
    private static string Identifier(EpubSource source)
    {
        var name = SHA256.HashData(Encoding.UTF8.GetBytes($"{source.Address}\n{source.Edition.Number}"));
        return $"urn:uuid:{new Guid(name.AsSpan(0, 16), bigEndian: true)}";
    }
}
