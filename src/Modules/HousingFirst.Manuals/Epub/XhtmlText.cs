using System.Text;
using System.Xml;

namespace HousingFirst.Manuals.Epub;

/// <summary>What may stand in XML.</summary>
internal static class XhtmlText
{
    public const string Html = "http://www.w3.org/1999/xhtml";

    public const string Svg = "http://www.w3.org/2000/svg";

    public const string Ops = "http://www.idpf.org/2007/ops";

    /// <summary>The text without the characters that XML has no way of writing.</summary>
    public static string Clean(string text)
    {
        if (IsClean(text))
        {
            return text;
        }

        var clean = new StringBuilder(text.Length);
        for (var i = 0; i < text.Length; i++)
        {
            if (XmlConvert.IsXmlChar(text[i]))
            {
                clean.Append(text[i]);
            }
            else if (i + 1 < text.Length && XmlConvert.IsXmlSurrogatePair(text[i + 1], text[i]))
            {
                clean.Append(text, i++, 2);
            }
        }

        return clean.ToString();
    }

    private static bool IsClean(string text)
    {
        foreach (var character in text)
        {
            if (!XmlConvert.IsXmlChar(character))
            {
                return false;
            }
        }

        return true;
    }
}
