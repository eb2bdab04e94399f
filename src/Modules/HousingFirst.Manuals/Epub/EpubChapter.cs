using System.Collections.Immutable;
using System.Globalization;
using System.Xml;
using HousingFirst.Manuals.Editions;
using HousingFirst.Manuals.Rendering;
using HousingFirst.Manuals.Views;
using Microsoft.Extensions.Localization;

namespace HousingFirst.Manuals.Epub;

/// <summary>A chapter as a file of a book: its text, its sources with ways back, and when it was reviewed.</summary>
/// <param name="Chapter">The chapter.</param>
/// <param name="Bytes">The file.</param>
/// <param name="HoldsDrawing">Whether it holds drawings, which the package must say.</param>
/// <param name="Pictures">The pictures that it shows.</param>
internal sealed record EpubChapter(ManualChapter Chapter, byte[] Bytes, bool HoldsDrawing, ImmutableArray<EpubPicture> Pictures)
{
    public static EpubChapter Write(
        EpubSource source, ManualChapter chapter, RenderedChapter text, IReadOnlyDictionary<string, EpubPicture> pictures,
        IStringLocalizer<ManualTexts> texts)
    {
        var (holdsDrawing, shown) = (false, ImmutableArray<EpubPicture>.Empty);
        var bytes = EpubPage.Write(source.Edition, chapter.Title, EpubFiles.FromChapter(EpubFiles.Stylesheet), xml =>
        {
            var writer = new XhtmlWriter(xml, new(source), pictures);
            xml.WriteStartElement("section", XhtmlText.Html);
            xml.WriteAttributeString("type", XhtmlText.Ops, "chapter");
            xml.WriteAttributeString("role", "doc-chapter");
            xml.WriteAttributeString("aria-labelledby", chapter.Id);
            xml.WriteStartElement("h1", XhtmlText.Html);
            xml.WriteAttributeString("id", chapter.Id);
            xml.WriteString(XhtmlText.Clean(chapter.Title));
            xml.WriteEndElement();
            EpubPage.Element(xml, "p", chapter.Lead, "lead");
            foreach (var section in text.Sections)
            {
                writer.Write(section.Heading.Value);
                writer.Write(section.Html.Value);
            }

            WriteSources(xml, chapter, writer, texts);
            WriteColophon(xml, source, chapter, texts);
            xml.WriteEndElement();
            (holdsDrawing, shown) = (writer.HoldsDrawing, writer.Pictures);
        });
        return new(chapter, bytes, holdsDrawing, shown);
    }

    private static void WriteSources(XmlWriter xml, ManualChapter chapter, XhtmlWriter writer, IStringLocalizer<ManualTexts> texts)
    {
        if (chapter.Sources.IsEmpty)
        {
            return;
        }

        xml.WriteStartElement("section", XhtmlText.Html);
        xml.WriteAttributeString("class", "sources");
        xml.WriteAttributeString("type", XhtmlText.Ops, "bibliography");
        xml.WriteAttributeString("role", "doc-bibliography");
        EpubPage.Element(xml, "h2", texts["Colophon.Sources"]);
        xml.WriteStartElement("ol", XhtmlText.Html);
        for (var i = 0; i < chapter.Sources.Length; i++)
        {
            WriteSource(xml, chapter.Sources[i], SourceAnchor.Of(chapter, i + 1), writer, texts);
        }

        xml.WriteEndElement();
        xml.WriteEndElement();
    }

    private static void WriteSource(XmlWriter xml, ManualSource source, string id, XhtmlWriter writer, IStringLocalizer<ManualTexts> texts)
    {
        xml.WriteStartElement("li", XhtmlText.Html);
        xml.WriteAttributeString("id", id);
        if (source.Url is { } url)
        {
            EpubPage.Link(xml, url.AbsoluteUri, source.Title);
        }
        else
        {
            xml.WriteString(XhtmlText.Clean(source.Title));
        }

        xml.WriteString(XhtmlText.Clean($". {source.Line()}, {texts["Source.Read", texts.Date(source.Read)]}. {source.Note}"));
        foreach (var (place, number) in writer.CitationsOf(id).Select((place, index) => (place, index + 1)))
        {
            xml.WriteString(" ");
            xml.WriteStartElement("a", XhtmlText.Html);
            xml.WriteAttributeString("href", "#" + place);
            xml.WriteAttributeString("class", "back");
            xml.WriteAttributeString("role", "doc-backlink");
            xml.WriteAttributeString("aria-label", texts["Epub.Back", number]);
            xml.WriteString("↩" + (number == 1 ? "" : "\u2009" + number.ToString(CultureInfo.InvariantCulture)));
            xml.WriteEndElement();
        }

        xml.WriteEndElement();
    }

    private static void WriteColophon(XmlWriter xml, EpubSource source, ManualChapter chapter, IStringLocalizer<ManualTexts> texts)
    {
        xml.WriteStartElement("footer", XhtmlText.Html);
        xml.WriteAttributeString("class", "colophon");
        var dates = $"{texts["Edition", source.Edition.Number]}. {texts["Colophon.Reviewed"]} {texts.Date(chapter.Reviewed)}. "
            + $"{texts["Colophon.NextReview"]} {texts.Date(chapter.NextReview)}.";
        EpubPage.Element(xml, "p", chapter.ValidTo is { } validTo ? $"{dates} {texts["Colophon.ValidTo"]} {texts.Date(validTo)}." : dates);
        xml.WriteStartElement("p", XhtmlText.Html);
        EpubPage.Link(xml, source.Permanent(chapter.Id), texts["Epub.InPortal", source.Publisher]);
        xml.WriteEndElement();
        xml.WriteEndElement();
    }
}
