using HousingFirst.Sdk.Theming;

namespace HousingFirst.Ui.Tokens;

/// <summary>Relative luminance and contrast as WCAG 2.2 defines them.</summary>
internal static class Luminance
{
    public static double Of(BrandColor color) =>
        0.2126 * Linear(color.Red) + 0.7152 * Linear(color.Green) + 0.0722 * Linear(color.Blue);

    /// <summary>From 1 (the same) to 21 (black on white).</summary>
    public static double Contrast(BrandColor one, BrandColor other)
    {
        var (a, b) = (Of(one), Of(other));
        return (Math.Max(a, b) + 0.05) / (Math.Min(a, b) + 0.05);
    }

    public static double Linear(byte channel)
    {
        var value = channel / 255d;
        return value <= 0.04045 ? value / 12.92 : Math.Pow((value + 0.055) / 1.055, 2.4);
    }

    public static double Encoded(double linear) =>
        linear <= 0.0031308 ? linear * 12.92 : 1.055 * Math.Pow(linear, 1 / 2.4) - 0.055;
}
