using HousingFirst.Sdk.Theming;
using HousingFirst.Ui.Tokens;

namespace HousingFirst.UnitTests.Theming;

public sealed class BrandStylesheetsTests
{
    [Fact]
    public void For_SameLookTwice_GivesTheSameAddress()
    {
        using var stylesheets = new BrandStylesheets();
        using var others = new BrandStylesheets();
        Assert.Equal(stylesheets.For(Given.Brand()), others.For(Given.Brand() with { Name = "A name is no part of the look" }));
    }

    [Fact]
    public void For_AnotherColour_GivesAnotherAddress()
    {
        using var stylesheets = new BrandStylesheets();
        var one = stylesheets.For(Given.Brand());
        var other = stylesheets.For(Given.Brand(primary: "#0b5a6c"));
        Assert.NotEqual(one.Path, other.Path);
        Assert.Matches("^~/brand/[0-9a-f]{16}\\.css$", one.Path);
    }

    [Fact]
    public void For_AnyBrand_NamesEveryTokenOfTheDesignSystemInBothSchemes()
    {
        using var stylesheets = new BrandStylesheets();
        var css = stylesheets.For(Given.Brand()).Css;
        foreach (var palette in new[] { "accent", "brand1", "neutral", "info", "success", "warning", "danger" })
        {
            foreach (var step in new[] { "background-default", "surface-tinted", "text-subtle", "base-contrast-default" })
            {
                Assert.Contains($"--ds-color-{palette}-{step}:#", css, StringComparison.Ordinal);
                Assert.Contains($"--ds-color-{palette}-{step}:light-dark(#", css, StringComparison.Ordinal);
            }
        }
    }

    [Fact]
    public void For_LeftToTheTheme_SaysNothingOfTypefaceAndCorners()
    {
        using var stylesheets = new BrandStylesheets();
        var css = stylesheets.For(Given.Brand()).Css;
        Assert.DoesNotContain("--hf-font", css, StringComparison.Ordinal);
        Assert.DoesNotContain("radius", css, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(Typeface.Plex)]
    [InlineData(Typeface.Figtree)]
    [InlineData(Typeface.Literata)]
    [InlineData(Typeface.Atkinson)]
    public void For_ChosenTypeface_NamesIt(Typeface typeface)
    {
        using var stylesheets = new BrandStylesheets();
        Assert.Contains("--hf-font-text:", stylesheets.For(Given.Brand() with { Typeface = typeface }).Css, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(CornerStyle.Square)]
    [InlineData(CornerStyle.Soft)]
    [InlineData(CornerStyle.Round)]
    public void For_ChosenCorners_SetsThem(CornerStyle corners)
    {
        using var stylesheets = new BrandStylesheets();
        Assert.Contains("--ds-border-radius-base:", stylesheets.For(Given.Brand() with { Corners = corners }).Css, StringComparison.Ordinal);
    }

    [Fact]
    public void AdjustmentsOf_PaleColour_NamesItAndWhatControlsShow()
    {
        using var stylesheets = new BrandStylesheets();
        var adjustment = Assert.Single(stylesheets.AdjustmentsOf(Given.Brand(primary: "#ffd400")));
        Assert.Equal(nameof(BrandSettings.PrimaryColor), adjustment.Property);
        Assert.True(Luminance.Contrast(adjustment.Used, Given.Color("#ffffff")) >= 4.5);
    }

    [Fact]
    public void AdjustmentsOf_StrongColours_IsEmpty()
    {
        using var stylesheets = new BrandStylesheets();
        Assert.Empty(stylesheets.AdjustmentsOf(Given.Brand()));
    }
}
