using System.Globalization;
using System.Text;
using HousingFirst.Ui.Pages;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace HousingFirst.Ui.TagHelpers;

/// <summary>
/// A QR code that stands in the page itself: what it says is in no address, so neither the browser's history nor a log has it. Whoever cannot
/// scan it needs the same as text beside it.
/// </summary>
[HtmlTargetElement("hf-qr", TagStructure = TagStructure.NormalOrSelfClosing)]
public sealed class QrTagHelper : TagHelper
{
    /// <summary>What somebody's telephone reads.</summary>
    public string Text { get; set; } = "";

    /// <summary>What the picture is for.</summary>
    public string Alt { get; set; } = "";

    /// <summary>Width and height in pixels.</summary>
    public int Size { get; set; } = 192;

    /// <inheritdoc/>
    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        ArgumentNullException.ThrowIfNull(output);
        var size = Size.ToString(CultureInfo.InvariantCulture);
        output.TagName = "img";
        output.TagMode = TagMode.SelfClosing;
        output.Attributes.SetAttribute("class", "hf-qr");
        output.Attributes.SetAttribute("src", "data:image/svg+xml;base64," + Convert.ToBase64String(Encoding.UTF8.GetBytes(QrCode.Svg(Text))));
        output.Attributes.SetAttribute("width", size);
        output.Attributes.SetAttribute("height", size);
        output.Attributes.SetAttribute("alt", Alt);
    }
}
