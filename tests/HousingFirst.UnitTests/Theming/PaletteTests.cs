using HousingFirst.Sdk.Theming;
using HousingFirst.Ui.Tokens;

namespace HousingFirst.UnitTests.Theming;

public sealed class PaletteTests
{
    [Theory]
    [InlineData("#0b5a6b")]
    [InlineData("#7a1f3d")]
    [InlineData("#14314f")]
    public void LightBase_ColourCarriesWhiteText_IsTheBrandsOwn(string brand) =>
        Assert.Equal(Given.Color(brand), Palette.From(Given.Color(brand), Scheme.Light)[Step.BaseDefault]);

    [Theory]
    [InlineData("#ffd400")]
    [InlineData("#7fd1ae")]
    public void LightBase_ColourIsTooPale_KeepsItsHue(string brand)
    {
        var used = Palette.From(Given.Color(brand), Scheme.Light)[Step.BaseDefault];
        Assert.NotEqual(Given.Color(brand), used);
        Assert.InRange(Math.Abs(Oklch.Of(used).Hue - Oklch.Of(Given.Color(brand)).Hue), 0, 0.06);
    }

    [Theory]
    [InlineData("#ffd400")]
    [InlineData("#0b5a6b")]
    public void LightBand_AnyColour_IsTheBrandsOwn(string brand) =>
        Assert.Equal(Given.Color(brand), Band.From(Given.Color(brand), Scheme.Light).Ground);

    [Fact]
    public void States_OfAFilledControl_DifferFromEachOther()
    {
        foreach (var brand in new[] { "#000000", "#ffffff", "#0b5a6b", "#ffff00", "#777777" })
        {
            foreach (var scheme in Enum.GetValues<Scheme>())
            {
                var palette = Palette.From(Given.Color(brand), scheme);
                BrandColor[] states = [palette[Step.BaseDefault], palette[Step.BaseHover], palette[Step.BaseActive]];
                Assert.Equal(3, states.Distinct().Count());
            }
        }
    }
}
