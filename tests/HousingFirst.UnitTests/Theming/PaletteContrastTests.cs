using HousingFirst.Sdk.Theming;
using HousingFirst.Ui.Tokens;

namespace HousingFirst.UnitTests.Theming;

/// <summary>Whatever two colours a provider brings: what pages put on each other stays readable (WCAG 2.2 AA, 1.4.3 and 1.4.11).</summary>
public sealed class PaletteContrastTests
{
    private const double Text = 4.5;
    private const double Control = 3.0;

    private static readonly Step[] Grounds =
    [
        Step.BackgroundDefault, Step.BackgroundTinted, Step.SurfaceDefault,
        Step.SurfaceTinted, Step.SurfaceHover, Step.SurfaceActive,
    ];

    private static readonly Step[] Bases = [Step.BaseDefault, Step.BaseHover, Step.BaseActive];

    public static TheoryData<string, string> Brands()
    {
        var brands = new TheoryData<string, string>
        {
            { "#ffff00", "#ffff00" }, // pure yellow, and the same twice
            { "#ffffff", "#000000" },
            { "#000000", "#ffffff" },
            { "#808080", "#777777" },
            { "#00ff00", "#ff00ff" },
            { "#0000ff", "#00ffff" },
            { "#ff0000", "#ff0000" },
            { "#757575", "#767676" }, // on both sides of 4.5:1 against white
            { "#010101", "#fefefe" },
        };
        var random = new Random(20261121);
        for (var i = 0; i < 200; i++)
        {
            brands.Add(Color(random).ToString(), Color(random).ToString());
        }

        return brands;
    }

    [Theory]
    [MemberData(nameof(Brands))]
    public void Texts_AnyBrand_AreReadableOnEveryGroundOfEveryPalette(string primary, string accent) =>
        AssertAll(primary, accent, tokens =>
            from text in Colors(tokens, Step.TextDefault, Step.TextSubtle)
            from ground in Colors(tokens, Grounds)
            select (text, ground, Text));

    [Theory]
    [MemberData(nameof(Brands))]
    public void BordersOfControls_AnyBrand_StandOutFromEveryGround(string primary, string accent) =>
        AssertAll(primary, accent, tokens =>
            from border in Colors(tokens, Step.BorderDefault, Step.BorderStrong)
            from ground in Colors(tokens, Grounds)
            select (border, ground, Control));

    [Theory]
    [MemberData(nameof(Brands))]
    public void FilledControls_AnyBrand_StandOutFromEveryGround(string primary, string accent) =>
        AssertAll(primary, accent, tokens =>
            from filled in Colors(tokens, Bases)
            from ground in Colors(tokens, Grounds)
            select (filled, ground, Control));

    [Theory]
    [MemberData(nameof(Brands))]
    public void TextOnFilledControls_AnyBrand_IsReadableInEveryState(string primary, string accent) =>
        AssertAll(primary, accent, tokens =>
            from palette in tokens.Palettes.Select(named => named.Palette)
            from filled in Bases
            from text in new[] { Step.BaseContrastDefault, Step.BaseContrastSubtle }
            select (palette[text], palette[filled], Text));

    [Theory]
    [MemberData(nameof(Brands))]
    public void TextOnBands_AnyBrand_IsReadable(string primary, string accent) =>
        AssertAll(primary, accent, tokens =>
        [
            (tokens.Primary.On, tokens.Primary.Ground, Text),
            (tokens.Accent.On, tokens.Accent.Ground, Text),
        ]);

    [Theory]
    [MemberData(nameof(Brands))]
    public void FocusRing_AnyBrand_ShowsOnEveryGroundAndBand(string primary, string accent)
    {
        foreach (var tokens in Both(primary, accent))
        {
            BrandColor[] grounds =
            [
                .. Colors(tokens, [.. Grounds, .. Bases]), tokens.Primary.Ground, tokens.Accent.Ground,
            ];
            Assert.True(Luminance.Contrast(tokens.FocusOuter, tokens.FocusInner) >= 9, "The ring's halves stand out from each other.");
            Assert.All(grounds, ground => Assert.True(
                Math.Max(Luminance.Contrast(tokens.FocusOuter, ground), Luminance.Contrast(tokens.FocusInner, ground)) >= Control,
                $"The focus ring is lost on {ground}."));
        }
    }

    private static void AssertAll(
        string primary, string accent, Func<BrandTokens, IEnumerable<(BrandColor Front, BrandColor Ground, double AtLeast)>> pairs)
    {
        foreach (var tokens in Both(primary, accent))
        {
            Assert.All(pairs(tokens).Distinct(), pair => Assert.True(
                Luminance.Contrast(pair.Front, pair.Ground) >= pair.AtLeast,
                $"{pair.Front} on {pair.Ground} has {Luminance.Contrast(pair.Front, pair.Ground):0.00}, needs {pair.AtLeast}."));
        }
    }

    private static IEnumerable<BrandTokens> Both(string primary, string accent) =>
        from scheme in Enum.GetValues<Scheme>()
        from tint in new BrandColor?[] { null, Given.Color(accent) }
        select BrandTokens.From(Given.Color(primary), Given.Color(accent), tint, scheme);

    private static IEnumerable<BrandColor> Colors(BrandTokens tokens, params Step[] steps) =>
        tokens.Palettes.SelectMany(named => steps.Select(step => named.Palette[step])).Distinct();

    private static BrandColor Color(Random random) =>
        new((byte)random.Next(256), (byte)random.Next(256), (byte)random.Next(256));
}
