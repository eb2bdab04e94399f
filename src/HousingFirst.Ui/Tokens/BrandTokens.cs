using System.Collections.Immutable;
using HousingFirst.Sdk.Theming;

namespace HousingFirst.Ui.Tokens;

/// <summary>All colours of a brand in one scheme, under the names that stylesheets use.</summary>
/// <param name="Palettes">Palettes by designsystemet's names: the brand's two colours, greys, and the four of messages.</param>
/// <param name="Primary">The band in the primary colour.</param>
/// <param name="Accent">The band in the accent colour.</param>
/// <param name="FocusOuter">Outer half of the focus ring.</param>
/// <param name="FocusInner">Inner half; on any ground one of the two stands out by 3:1.</param>
internal sealed record BrandTokens(
    ImmutableArray<(string Name, Palette Palette)> Palettes, Band Primary, Band Accent, BrandColor FocusOuter, BrandColor FocusInner)
{
    // What messages mean is the same in every portal, so their colours are no part of a brand.
    private static readonly ImmutableArray<(string Name, BrandColor Seed)> Messages =
    [
        ("info", new(0x0A, 0x63, 0xA8)),
        ("success", new(0x0F, 0x73, 0x38)),
        ("warning", new(0xE0, 0x96, 0x16)),
        ("danger", new(0xB8, 0x1E, 0x2B)),
    ];

    public static BrandTokens From(BrandColor primary, BrandColor accent, BrandColor? neutralTint, Scheme scheme)
    {
        var neutral = neutralTint is { } tint ? Neutral(tint, 0.5, 0.042, scheme) : Neutral(primary, 0.25, 0.022, scheme);
        return new(
            [
                ("accent", Palette.From(primary, scheme)),
                ("brand1", Palette.From(accent, scheme)),
                ("neutral", neutral),
                .. Messages.Select(message => (message.Name, Palette.From(message.Seed, scheme))),
            ],
            Band.From(primary, scheme),
            Band.From(accent, scheme),
            neutral[Step.TextDefault],
            neutral[Step.BackgroundDefault]);
    }

    // A grey keeps a breath of the hue it is tinted with: of the primary colour hardly any, of a tint that was asked for as
    // much as makes paper look warm.
    private static Palette Neutral(BrandColor tint, double share, double limit, Scheme scheme)
    {
        var hue = Tint.Of(tint);
        var grey = (hue with { Chroma = Math.Min(hue.Chroma * share, limit) }).At(0.035, 1, 1);
        return Palette.From(grey, scheme);
    }
}
