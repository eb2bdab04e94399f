using System.Collections.Immutable;
using HousingFirst.Sdk.Theming;

namespace HousingFirst.Ui.Tokens;

/// <summary>
/// The sixteen colours that designsystemet asks for, computed from one. A step has the same relative luminance in every
/// palette, whatever the hue; so a text step of one palette is readable on a surface step of any other, and contrast
/// is settled once for all, not colour by colour.
/// </summary>
internal sealed record Palette(ImmutableArray<BrandColor> Colors)
{
    // Light: 4.5:1 for both text steps and 3:1 for both strong borders, on all six grounds down to surface-active (0.62).
    // Dark: the same up to surface-active (0.055). A little is added everywhere for the rounding to eight bits.
    private static readonly ImmutableArray<(double Luminance, double Share, double Limit)> LightSteps =
    [
        (1.000, 0.00, 0.000), // background-default
        (0.900, 0.20, 0.014), // background-tinted
        (1.000, 0.00, 0.000), // surface-default
        (0.810, 0.35, 0.028), // surface-tinted
        (0.720, 0.45, 0.045), // surface-hover
        (0.630, 0.55, 0.060), // surface-active
        (0.540, 0.60, 0.070), // border-subtle
        (0.165, 0.90, 0.120), // border-default
        (0.090, 1.00, 0.130), // border-strong
        (0.090, 1.00, 0.140), // text-subtle
        (0.020, 0.60, 0.055), // text-default
    ];

    private static readonly ImmutableArray<(double Luminance, double Share, double Limit)> DarkSteps =
    [
        (0.0095, 0.20, 0.012), // background-default
        (0.0140, 0.25, 0.016), // background-tinted
        (0.0185, 0.25, 0.018), // surface-default
        (0.0260, 0.35, 0.026), // surface-tinted
        (0.0380, 0.45, 0.036), // surface-hover
        (0.0530, 0.55, 0.046), // surface-active
        (0.0900, 0.55, 0.050), // border-subtle
        (0.2900, 0.80, 0.090), // border-default
        (0.4600, 0.90, 0.110), // border-strong
        (0.4900, 0.90, 0.110), // text-subtle
        (0.8300, 0.40, 0.030), // text-default
    ];

    public BrandColor this[Step step] => Colors[(int)step];

    public static Palette From(BrandColor seed, Scheme scheme) => scheme switch
    {
        Scheme.Light => Build(Tint.Of(seed), LightSteps, LightBase(seed)),
        Scheme.Dark => Build(Tint.Of(seed), DarkSteps, DarkBase(seed)),
        _ => throw new ArgumentOutOfRangeException(nameof(scheme)),
    };

    private static Palette Build(
        Tint tint, ImmutableArray<(double Luminance, double Share, double Limit)> steps, ImmutableArray<BrandColor> bases) =>
        new([.. steps.Select(step => tint.At(step.Luminance, step.Share, step.Limit)), .. bases]);

    // Filled controls. The brand's own colour where it carries white text and stands out from every ground, else the nearest
    // darker one. Hover and active go darker; from a colour that is nearly black they go lighter.
    private static ImmutableArray<BrandColor> LightBase(BrandColor seed)
    {
        const double Lightest = 0.170;
        var tint = Tint.Of(seed);
        var own = Luminance.Of(seed);
        var rest = own <= Lightest ? seed : tint.At(Lightest - 0.003, 1, 1);
        var level = Math.Min(own, Lightest);
        var (hover, active) = level > 0.035 ? (level * 0.70, level * 0.46) : (level + 0.030, level + 0.055);
        var subtle = Math.Min(Math.Max(4.6 * (Math.Max(level, active) + 0.05) - 0.05, 0.80), 1);
        return
        [
            rest, tint.At(hover, 1, 1), tint.At(active, 1, 1),
            tint.At(subtle, 0.3, 0.03), new(255, 255, 255),
        ];
    }

    // The same in the dark: light enough to stand out from every ground, with nearly black text.
    private static ImmutableArray<BrandColor> DarkBase(BrandColor seed)
    {
        const double Darkest = 0.290, Lightest = 0.700;
        var tint = Tint.Of(seed);
        var own = Luminance.Of(seed);
        var rest = own is >= Darkest and <= Lightest ? seed : tint.At(Math.Clamp(own, Darkest, Lightest), 0.95, 0.16);
        var level = Math.Clamp(own, Darkest, Lightest);
        return
        [
            rest, tint.At(level + 0.08, 0.9, 0.14), tint.At(level + 0.16, 0.8, 0.12),
            tint.At(0.0120, 0.5, 0.03), tint.At(0.0050, 0.5, 0.02),
        ];
    }
}
