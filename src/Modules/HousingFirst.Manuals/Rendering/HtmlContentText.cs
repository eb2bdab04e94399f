using System.Globalization;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Unicode;
using Microsoft.AspNetCore.Html;

namespace HousingFirst.Manuals.Rendering;

/// <summary>Pieces of HTML behind each other, with plain headings between them.</summary>
internal sealed class HtmlContentText
{
    private static readonly HtmlEncoder Encoder = HtmlEncoder.Create(UnicodeRanges.All);

    private readonly StringBuilder _text = new();

    public void Append(HtmlString html) => _text.Append(html.Value);

    public void AppendHeading(string title, int level) =>
        _text.Append(CultureInfo.InvariantCulture, $"<h{level}>{Encoder.Encode(title)}</h{level}>\n");

    public HtmlString ToHtml() => new(_text.ToString());
}
