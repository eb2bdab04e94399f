using HousingFirst.Sdk.Theming;

namespace HousingFirst.Ui.Tokens;

/// <summary>A large surface in the brand's colour and what is written on it: a header, a hero, a plate.</summary>
/// <param name="Ground">The surface. In the light scheme the brand's colour itself, unchanged.</param>
/// <param name="On">Text, links and icons on it: at least 4.5:1.</param>
internal sealed record Band(BrandColor Ground, BrandColor On)
{
    private static readonly BrandColor White = new(255, 255, 255);
    private static readonly BrandColor Black = new(0, 0, 0);

    public static Band From(BrandColor seed, Scheme scheme) => scheme switch
    {
        // One of black and white always has 4.58:1 or more; white is preferred as long as it reaches 4.5.
        Scheme.Light => new(seed, Luminance.Contrast(seed, White) >= 4.5 ? White : Black),

        // A band does not glare at night: it keeps its hue and is let down to a dark tone.
        Scheme.Dark => new(Tint.Of(seed).At(Math.Clamp(Luminance.Of(seed), 0.022, 0.052), 0.85, 0.09), Tint.Of(seed).At(0.88, 0.2, 0.02)),
        _ => throw new ArgumentOutOfRangeException(nameof(scheme)),
    };
}
