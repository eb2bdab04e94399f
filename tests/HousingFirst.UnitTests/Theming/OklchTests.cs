using HousingFirst.Sdk.Theming;
using HousingFirst.Ui.Tokens;

namespace HousingFirst.UnitTests.Theming;

public sealed class OklchTests
{
    // Reference values of CSS Color 4.
    [Theory]
    [InlineData("#ff0000", 0.62796, 0.25768, 29.23)]
    [InlineData("#00ff00", 0.86644, 0.29483, 142.50)]
    [InlineData("#0000ff", 0.45201, 0.31321, 264.05)]
    public void Of_KnownColour_GivesTheStandardsValues(string color, double lightness, double chroma, double degrees)
    {
        var oklch = Oklch.Of(Given.Color(color));
        Assert.Equal(lightness, oklch.Lightness, 3);
        Assert.Equal(chroma, oklch.Chroma, 3);
        Assert.Equal(degrees, (oklch.Hue * 180 / Math.PI + 360) % 360, tolerance: 0.02);
    }

    [Fact]
    public void ToColor_OfAnyColour_GivesItBack()
    {
        var random = new Random(7);
        for (var i = 0; i < 2000; i++)
        {
            var color = new BrandColor((byte)random.Next(256), (byte)random.Next(256), (byte)random.Next(256));
            Assert.Equal(color, Oklch.Of(color).ToColor());
        }
    }

    [Theory]
    [InlineData("#000000", "#ffffff", 21)]
    [InlineData("#767676", "#ffffff", 4.54)]
    public void Contrast_KnownPair_IsWcags(string one, string other, double ratio)
    {
        Assert.Equal(ratio, Luminance.Contrast(Given.Color(one), Given.Color(other)), 2);
        Assert.Equal(ratio, Luminance.Contrast(Given.Color(other), Given.Color(one)), 2);
    }

    [Fact]
    public void At_AnyHueAndLuminance_ReachesTheLuminance()
    {
        var random = new Random(11);
        for (var i = 0; i < 2000; i++)
        {
            var wanted = random.NextDouble();
            var color = new Tint(random.NextDouble() * 6.3, random.NextDouble() * 0.3).At(wanted, 1, 1);
            Assert.InRange(Luminance.Of(color), wanted - 0.008, wanted + 0.008);
        }
    }
}
