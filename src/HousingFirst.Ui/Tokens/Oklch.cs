using System.Runtime.InteropServices;
using HousingFirst.Sdk.Theming;

namespace HousingFirst.Ui.Tokens;

/// <summary>
/// A colour in Björn Ottosson's OKLCH: lightness 0 to 1, chroma from 0, hue in radians. Hue stays put when lightness
/// changes, which sRGB and HSL do not give: a dark yellow stays yellow and a light blue does not turn violet.
/// </summary>
[StructLayout(LayoutKind.Auto)]
internal readonly record struct Oklch(double Lightness, double Chroma, double Hue)
{
    public static Oklch Of(BrandColor color)
    {
        var (r, g, b) = (Tokens.Luminance.Linear(color.Red), Tokens.Luminance.Linear(color.Green), Tokens.Luminance.Linear(color.Blue));
        var l = Math.Cbrt(0.4122214708 * r + 0.5363325363 * g + 0.0514459929 * b);
        var m = Math.Cbrt(0.2119034982 * r + 0.6806995451 * g + 0.1073969566 * b);
        var s = Math.Cbrt(0.0883024619 * r + 0.2817188376 * g + 0.6299787005 * b);
        var lightness = 0.2104542553 * l + 0.7936177850 * m - 0.0040720468 * s;
        var a = 1.9779984951 * l - 2.4285922050 * m + 0.4505937099 * s;
        var bb = 0.0259040371 * l + 0.7827717662 * m - 0.8086757660 * s;
        return new(lightness, Math.Sqrt(a * a + bb * bb), Math.Atan2(bb, a));
    }

    /// <summary>Relative luminance, also of colours that no screen shows; it rises with lightness.</summary>
    public double Luminance
    {
        get
        {
            var (red, green, blue) = ToLinear();
            return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
        }
    }

    /// <summary>The nearest sRGB colour, or null when the colour lies outside what a screen shows.</summary>
    public BrandColor? ToColor()
    {
        var (red, green, blue) = ToLinear();
        return Channel(red) is { } r && Channel(green) is { } g && Channel(blue) is { } b ? new(r, g, b) : null;
    }

    private (double Red, double Green, double Blue) ToLinear()
    {
        var (a, b) = (Chroma * Math.Cos(Hue), Chroma * Math.Sin(Hue));
        var l = Cube(Lightness + 0.3963377774 * a + 0.2158037573 * b);
        var m = Cube(Lightness - 0.1055613458 * a - 0.0638541728 * b);
        var s = Cube(Lightness - 0.0894841775 * a - 1.2914855480 * b);
        return (
            4.0767416621 * l - 3.3077115913 * m + 0.2309699292 * s,
            -1.2684380046 * l + 2.6097574011 * m - 0.3413193965 * s,
            -0.0041960863 * l - 0.7034186147 * m + 1.7076147010 * s);
    }

    private static double Cube(double value) => value * value * value;

    private static byte? Channel(double linear)
    {
        const double HalfAStep = 0.5 / 255;
        var value = Tokens.Luminance.Encoded(linear);
        return value is < -HalfAStep or > 1 + HalfAStep ? null : (byte)Math.Round(Math.Clamp(value, 0, 1) * 255);
    }
}
