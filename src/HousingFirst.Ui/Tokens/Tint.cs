using System.Runtime.InteropServices;
using HousingFirst.Sdk.Theming;

namespace HousingFirst.Ui.Tokens;

/// <summary>What is left of a brand colour when its lightness is taken away: a hue, and how much of it.</summary>
[StructLayout(LayoutKind.Auto)]
internal readonly record struct Tint(double Hue, double Chroma)
{
    public static Tint Of(BrandColor color)
    {
        var oklch = Oklch.Of(color);
        return new(oklch.Hue, oklch.Chroma);
    }

    /// <summary>
    /// The colour of this hue with a wanted relative luminance. Chroma is the tint's own times <paramref name="share"/>, never
    /// above <paramref name="limit"/>, and as much less as the screen's gamut demands.
    /// </summary>
    public BrandColor At(double luminance, double share, double limit)
    {
        var chroma = Math.Min(Chroma * share, limit);
        var color = Solve(luminance, chroma);
        for (var less = 0.95; color is null; less -= 0.05)
        {
            color = Solve(luminance, chroma * Math.Max(less, 0));
        }

        return color.Value;
    }

    // Luminance rises with lightness at a fixed hue and chroma, so halving finds it.
    private BrandColor? Solve(double luminance, double chroma)
    {
        double low = 0, high = 1;
        for (var i = 0; i < 20; i++)
        {
            var middle = (low + high) / 2;
            (low, high) = new Oklch(middle, chroma, Hue).Luminance < luminance ? (middle, high) : (low, middle);
        }

        return new Oklch(high, chroma, Hue).ToColor();
    }
}
