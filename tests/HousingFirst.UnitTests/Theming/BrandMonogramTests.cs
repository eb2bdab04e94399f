using System.Xml.Linq;
using HousingFirst.Ui.Pages;

namespace HousingFirst.UnitTests.Theming;

public sealed class BrandMonogramTests
{
    [Theory]
    [InlineData("Nordlys Bostøtte", null, "NB")]
    [InlineData("Metodeportalen", null, "M")]
    [InlineData("ældre og unge sammen", null, "ÆO")]
    [InlineData("Nordlys Bostøtte", "Nø", "Nø")]
    [InlineData("", null, "")]
    public void LettersOf_Brand_AreItsOwnOrItsNamesFirst(string name, string? own, string letters) =>
        Assert.Equal(letters, BrandMonogram.LettersOf(Given.Brand() with { Name = name, Monogram = own }));

    [Fact]
    public void IconOf_LettersThatAreMarkup_AreText()
    {
        var icon = XDocument.Parse(BrandMonogram.IconOf(Given.Brand() with { Monogram = "<&>" }));
        Assert.Equal("<&>", icon.Root!.Elements().Last().Value);
    }
}
