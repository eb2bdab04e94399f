using System.Text.Json.Nodes;
using HousingFirst.Branding;
using HousingFirst.Sdk.Theming;

namespace HousingFirst.UnitTests.Theming;

public sealed class BrandReaderTests
{
    [Fact]
    public void Read_WholeBrand_TakesEveryProperty()
    {
        var (brand, report) = Read("""
            { "Name": "Nordlys", "Tagline": "Støtte i eget hjem", "LogoPath": "brand/logo.svg", "LogoHoldsName": true, "Monogram": "NB",
              "PrimaryColor": "#4A2F6B", "AccentColor": "#2c8c74", "NeutralTint": "#c8a27a", "Typeface": "literata", "Corners": "Round",
              "Contact": { "Organisation": "Nordlys", "AddressLines": ["Vej 1", "0000 By"], "OnCall": { "Label": "Akut", "Phone": "00 00 00 00" } },
              "PrivacyPath": "~/privatliv" }
            """);

        Assert.Empty(report.Problems);
        Assert.Equal(("Nordlys", "brand/logo.svg", "NB"), (brand.Name, brand.LogoPath, brand.Monogram));
        Assert.Equal(("#4a2f6b", "#2c8c74", "#c8a27a"), ($"{brand.PrimaryColor}", $"{brand.AccentColor}", $"{brand.NeutralTint}"));
        Assert.Equal((Typeface.Literata, CornerStyle.Round), (brand.Typeface, brand.Corners));
        Assert.Equal(["Vej 1", "0000 By"], brand.Contact.AddressLines);
        Assert.Equal(new OnCallNumber("Akut", "00 00 00 00"), brand.Contact.OnCall);
    }

    [Theory]
    [InlineData("""{ }""", "Name")]
    [InlineData("""{ "Name": "N", "PrimaryColor": "blue" }""", "PrimaryColor")]
    [InlineData("""{ "Name": "N", "accentColor": "#12345" }""", "accentColor")]
    [InlineData("""{ "Name": "N", "Typeface": "Comic" }""", "Typeface")]
    [InlineData("""{ "Name": "N", "LogoPath": "../host.db" }""", "LogoPath")]
    [InlineData("""{ "Name": "N", "Monogram": "FIRE" }""", "Monogram")]
    [InlineData("""{ "Name": "N", "PrivacyPath": "javascript:alert(1)" }""", "PrivacyPath")]
    [InlineData("""{ "Name": "N", "Contact": "us" }""", "Contact")]
    [InlineData("""{ "Name": "N", "Contact": { "OnCall": { "Label": "Akut" } } }""", "Phone")]
    public void Read_WrongProperty_IsAnErrorAtThatProperty(string brand, string property)
    {
        var (_, report) = Read(brand);
        Assert.Equal([(true, property)], report.Problems);
    }

    [Theory]
    [InlineData("""{ "Name": "N", "PrimaryColour": "#123456" }""", "PrimaryColour")]
    [InlineData("""{ "Name": "N", "Contact": { "Fax": "1" } }""", "Fax")]
    public void Read_UnknownProperty_IsAWarning(string brand, string property)
    {
        var (_, report) = Read(brand);
        Assert.Equal([(false, property)], report.Problems);
    }

    private static (BrandSettings Brand, RecordedReport Report) Read(string json)
    {
        var report = new RecordedReport();
        return (new BrandReader(report, new EmptyMedia()).Read(JsonNode.Parse(json)!.AsObject()), report);
    }
}
