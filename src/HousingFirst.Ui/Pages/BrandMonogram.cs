using System.Globalization;
using System.Net;
using System.Text;
using HousingFirst.Sdk.Theming;
using HousingFirst.Ui.Tokens;

namespace HousingFirst.Ui.Pages;

/// <summary>The letters that stand for a brand without a logo, in pages and as the browser's icon.</summary>
public static class BrandMonogram
{
    /// <summary>The brand's own letters, else the first ones of its name's first two words.</summary>
    public static string LettersOf(BrandSettings brand)
    {
        ArgumentNullException.ThrowIfNull(brand);
        return string.IsNullOrWhiteSpace(brand.Monogram)
            ? string.Concat(brand.Name.Split(' ', StringSplitOptions.RemoveEmptyEntries).Take(2).Select(FirstLetter))
            : brand.Monogram;
    }

    /// <summary>The monogram on a plate in the primary colour, as SVG.</summary>
    public static string IconOf(BrandSettings brand)
    {
        ArgumentNullException.ThrowIfNull(brand);
        var band = Band.From(brand.PrimaryColor, Scheme.Light);
        var letters = LettersOf(brand);
        return string.Create(CultureInfo.InvariantCulture, $"""
            <svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 64 64"><rect width="64" height="64" rx="12" fill="{band.Ground}"/>
            <text x="32" y="32" dy=".36em" fill="{band.On}" font-family="system-ui, sans-serif" font-weight="700"
             font-size="{(letters.Length > 1 ? 28 : 38)}" text-anchor="middle">{WebUtility.HtmlEncode(letters)}</text></svg>
            """);
    }

    /// <summary>The monogram for systems that cut their own shape: colour to the edges, letters inside the circle that is always left.</summary>
    public static string MaskableIconOf(BrandSettings brand)
    {
        ArgumentNullException.ThrowIfNull(brand);
        var band = Band.From(brand.PrimaryColor, Scheme.Light);
        return string.Create(CultureInfo.InvariantCulture, $"""
            <svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 64 64"><rect width="64" height="64" fill="{band.Ground}"/>
            <text x="32" y="32" dy=".36em" fill="{band.On}" font-family="system-ui, sans-serif" font-weight="700"
             font-size="22" text-anchor="middle">{WebUtility.HtmlEncode(LettersOf(brand))}</text></svg>
            """);
    }

    private static string FirstLetter(string word) =>
        Rune.ToUpperInvariant(Rune.GetRuneAt(word, 0)).ToString();
}
