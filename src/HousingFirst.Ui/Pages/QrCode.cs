using QRCoder;

namespace HousingFirst.Ui.Pages;

/// <summary>Draws QR codes.</summary>
public static class QrCode
{
    /// <summary>The text as a square drawing, dark on white with the margin that readers need. Give the size where it is shown.</summary>
    /// <param name="text">What somebody's telephone reads.</param>
    public static string Svg(string text)
    {
        using var code = QRCodeGenerator.GenerateQrCode(text, QRCodeGenerator.ECCLevel.M);
        using var svg = new SvgQRCode(code);
        return svg.GetGraphic(pixelsPerModule: 4);
    }
}
