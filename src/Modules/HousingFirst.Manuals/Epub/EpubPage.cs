using System.Text;
using System.Xml;
using HousingFirst.Manuals.Editions;

namespace HousingFirst.Manuals.Epub;

/// <summary>Writes one XHTML file of a book.</summary>
internal static class EpubPage
{
    private static readonly XmlWriterSettings Settings = new() { Encoding = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false), NewLineChars = "\n" };

    /// <param name="edition">Gives the language.</param>
    /// <param name="title">The page's title.</param>
    /// <param name="stylesheet">The stylesheet as the page links to it.</param>
    /// <param name="body">Writes what stands in the body.</param>
    public static byte[] Write(ManualEdition edition, string title, string stylesheet, Action<XmlWriter> body) => WriteXml(xml =>
    {
        xml.WriteDocType("html", null, null, null);
        xml.WriteStartElement("html", XhtmlText.Html);
        xml.WriteAttributeString("xmlns", "epub", null, XhtmlText.Ops);
        xml.WriteAttributeString("lang", edition.Language);
        xml.WriteAttributeString("xml", "lang", null, edition.Language);
        xml.WriteStartElement("head", XhtmlText.Html);
        Element(xml, "title", title);
        xml.WriteStartElement("link", XhtmlText.Html);
        xml.WriteAttributeString("rel", "stylesheet");
        xml.WriteAttributeString("href", stylesheet);
        xml.WriteEndElement();
        xml.WriteEndElement();
        xml.WriteStartElement("body", XhtmlText.Html);
        body(xml);
        xml.WriteEndElement();
        xml.WriteEndElement();
    });

    public static byte[] WriteXml(Action<XmlWriter> document)
    {
        using var bytes = new MemoryStream();
        using (var xml = XmlWriter.Create(bytes, Settings))
        {
            document(xml);
        }

        return bytes.ToArray();
    }

    public static void Element(XmlWriter xml, string name, string text, string? className = null)
    {
        xml.WriteStartElement(name, XhtmlText.Html);
        if (className is not null)
        {
            xml.WriteAttributeString("class", className);
        }

        xml.WriteString(XhtmlText.Clean(text));
        xml.WriteEndElement();
    }

    public static void Link(XmlWriter xml, string address, string text)
    {
        xml.WriteStartElement("a", XhtmlText.Html);
        xml.WriteAttributeString("href", address);
        xml.WriteString(XhtmlText.Clean(text));
        xml.WriteEndElement();
    }
}
