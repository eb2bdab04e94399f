using System.Xml;
using HousingFirst.Manuals.Booklets;
using HousingFirst.Manuals.Editions;
using HousingFirst.Manuals.Views;
using Microsoft.Extensions.Localization;

namespace HousingFirst.Manuals.Epub;

/// <summary>The title page and the contents of a book.</summary>
internal static class EpubFrontMatter
{
    public static byte[] Title(EpubSource source, IStringLocalizer<ManualTexts> texts)
    {
        var (manual, edition) = (source.Manual, source.Edition);
        return EpubPage.Write(edition, manual.Title, EpubFiles.Stylesheet, xml =>
        {
            xml.WriteStartElement("section", XhtmlText.Html);
            xml.WriteAttributeString("class", "title");
            xml.WriteAttributeString("type", XhtmlText.Ops, "titlepage");
            EpubPage.Element(xml, "p", source.Publisher, "publisher");
            EpubPage.Element(xml, "h1", manual.Title);
            EpubPage.Element(xml, "p", manual.Subtitle, "subtitle");
            EpubPage.Element(xml, "p", manual.Lead);
            EpubPage.Element(xml, "p", texts["Manual.Meta", edition.Number, texts.Date(edition.Published)]);
            if (ReviewDates.Of(edition) is { } dates)
            {
                EpubPage.Element(
                    xml,
                    "p",
                    $"{texts["Colophon.Reviewed"]} {texts.Date(dates.Reviewed)}. {texts["Colophon.NextReview"]} {texts.Date(dates.NextReview)}.");
            }

            EpubPage.Element(xml, "p", texts.About(source.Manual.Edition, source.Publisher));
            foreach (var contact in manual.Contacts)
            {
                EpubPage.Element(xml, "p", string.Join(", ", new[] { contact.Name, contact.Phone, contact.Mail, contact.Note }.OfType<string>()));
            }

            xml.WriteStartElement("p", XhtmlText.Html);
            EpubPage.Link(xml, source.Address, texts["Epub.Newest", source.Publisher]);
            xml.WriteEndElement();
            xml.WriteEndElement();
        });
    }

    public static byte[] Contents(EpubSource source, IStringLocalizer<ManualTexts> texts) =>
        EpubPage.Write(source.Edition, texts["Chapter.Contents"], EpubFiles.Stylesheet, xml =>
        {
            StartNav(xml, "toc", "doc-toc");
            EpubPage.Element(xml, "h1", texts["Chapter.Contents"]);
            xml.WriteStartElement("ol", XhtmlText.Html);
            foreach (var (chapter, _) in source.Chapters)
            {
                WriteChapter(xml, chapter);
            }

            xml.WriteEndElement();
            xml.WriteEndElement();
            WriteLandmarks(xml, source, texts);
        });

    private static void WriteChapter(XmlWriter xml, ManualChapter chapter)
    {
        var file = EpubFiles.Chapter(chapter.Id);
        xml.WriteStartElement("li", XhtmlText.Html);
        EpubPage.Link(xml, file, chapter.Title);
        if (!chapter.Sections.IsEmpty)
        {
            xml.WriteStartElement("ol", XhtmlText.Html);
            foreach (var section in chapter.Sections)
            {
                xml.WriteStartElement("li", XhtmlText.Html);
                EpubPage.Link(xml, $"{file}#{section.Id}", section.Title);
                xml.WriteEndElement();
            }

            xml.WriteEndElement();
        }

        xml.WriteEndElement();
    }

    private static void WriteLandmarks(XmlWriter xml, EpubSource source, IStringLocalizer<ManualTexts> texts)
    {
        StartNav(xml, "landmarks", role: null);
        xml.WriteAttributeString("hidden", "hidden");
        xml.WriteStartElement("ol", XhtmlText.Html);
        Landmark("titlepage", EpubFiles.Title, source.Manual.Title);
        Landmark("toc", EpubFiles.Contents, texts["Chapter.Contents"]);
        if (!source.Chapters.IsEmpty)
        {
            var first = source.Chapters[0].Chapter;
            Landmark("bodymatter", EpubFiles.Chapter(first.Id), first.Title);
        }

        xml.WriteEndElement();
        xml.WriteEndElement();

        void Landmark(string type, string address, string text)
        {
            xml.WriteStartElement("li", XhtmlText.Html);
            xml.WriteStartElement("a", XhtmlText.Html);
            xml.WriteAttributeString("type", XhtmlText.Ops, type);
            xml.WriteAttributeString("href", address);
            xml.WriteString(XhtmlText.Clean(text));
            xml.WriteEndElement();
            xml.WriteEndElement();
        }
    }

    private static void StartNav(XmlWriter xml, string type, string? role)
    {
        xml.WriteStartElement("nav", XhtmlText.Html);
        xml.WriteAttributeString("type", XhtmlText.Ops, type);
        if (role is not null)
        {
            xml.WriteAttributeString("role", role);
        }
    }
}
