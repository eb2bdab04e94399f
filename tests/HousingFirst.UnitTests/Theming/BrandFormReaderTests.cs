using HousingFirst.Branding.Trying;
using HousingFirst.Sdk.Theming;

namespace HousingFirst.UnitTests.Theming;

/// <summary>What somebody types about a look becomes a brand, or is told to be wrong and leaves things as they were.</summary>
public sealed class BrandFormReaderTests
{
    private static readonly BrandSettings Brand = new()
    {
        Name = "Nordlys",
        Tagline = "Støtte",
        LogoPath = "brand/logo.svg",
        LogoHoldsName = true,
        Monogram = "NB",
        PrimaryColor = new(1, 2, 3),
        AccentColor = new(4, 5, 6),
        NeutralTint = new(7, 8, 9),
        Typeface = Typeface.Literata,
        Corners = CornerStyle.Round,
        PrivacyPath = "~/privatliv",
        Contact = new() { Phone = "00 00 00 00" },
    };

    [Fact]
    public void Read_FormAsItWasShown_IsTheSameBrand()
    {
        BrandFormReader reader = new(BrandFormReader.FormOf(Brand, "Theme"));

        Assert.Equal(Brand, reader.Read(Brand));
        Assert.Empty(reader.Problems);
    }

    [Theory]
    [InlineData(nameof(BrandForm.Name), " ", "Look.NameMissing")]
    [InlineData(nameof(BrandForm.Name), "LONG", "Look.LineWrong")]
    [InlineData(nameof(BrandForm.Tagline), "a\nb", "Look.LineWrong")]
    [InlineData(nameof(BrandForm.Monogram), "NORD", "Look.MonogramWrong")]
    [InlineData(nameof(BrandForm.PrimaryColor), "rød", "Look.ColorWrong")]
    [InlineData(nameof(BrandForm.PrimaryColor), "", "Look.ColorWrong")]
    [InlineData(nameof(BrandForm.AccentColor), "url(x)", "Look.ColorWrong")]
    [InlineData(nameof(BrandForm.NeutralTint), "#12345", "Look.ColorWrong")]
    [InlineData(nameof(BrandForm.Typeface), "Comic", "Look.ChoiceWrong")]
    [InlineData(nameof(BrandForm.Corners), "99", "Look.ChoiceWrong")]
    [InlineData(nameof(BrandForm.PrivacyPath), "javascript:alert(1)", "Look.PrivacyWrong")]
    [InlineData(nameof(BrandForm.PrivacyPath), "//evil.example", "Look.PrivacyWrong")]
    public void Read_WhatCannotBe_IsTold(string field, string value, string problem)
    {
        var form = BrandFormReader.FormOf(Brand, "Theme");
        typeof(BrandForm).GetProperty(field)!.SetValue(form, value == "LONG" ? new string('x', 201) : value);
        BrandFormReader reader = new(form);

        reader.Read(Brand);

        Assert.Equal([(field, problem)], reader.Problems);
    }

    [Theory]
    [InlineData("#F5D000", "#f5d000")]
    [InlineData("f5d000", "#f5d000")]
    [InlineData(" #fd0 ", "#ffdd00")]
    public void Read_ColorsAsPeopleWriteThem_AreUnderstood(string written, string expected)
    {
        var form = BrandFormReader.FormOf(Brand, "Theme");
        form.PrimaryColor = written;

        Assert.Equal(expected, new BrandFormReader(form).Read(Brand).PrimaryColor.ToString());
    }

    [Fact]
    public void Read_FieldsThatAreEmptied_AreNone()
    {
        var form = BrandFormReader.FormOf(Brand, "Theme");
        (form.Tagline, form.LogoPath, form.Monogram, form.NeutralTint, form.PrivacyPath) = ("", null, " ", "", "");

        var read = new BrandFormReader(form).Read(Brand);

        Assert.Equal((null, null, null, null, null), (read.Tagline, read.LogoPath, read.Monogram, read.NeutralTint, read.PrivacyPath));
    }
}
