using System.Globalization;
using System.Text.Json;
using HousingFirst.Sdk.Theming;

namespace HousingFirst.UnitTests.Theming;

public sealed class BrandColorTests
{
    [Theory]
    [InlineData("#0b5a6b", "#0b5a6b")]
    [InlineData(" #0B5A6B ", "#0b5a6b")]
    [InlineData("#fa0", "#ffaa00")]
    public void Parse_WrittenAsHexadecimal_ReadsIt(string written, string read) =>
        Assert.Equal(read, Given.Color(written).ToString());

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("0b5a6b")]
    [InlineData("#0b5a6b80")]
    [InlineData("#-12345")]
    [InlineData("# 12345")]
    [InlineData("red")]
    [InlineData("rgb(1,2,3)")]
    [InlineData("#000;}body{display:none")]
    public void TryParse_AnythingElse_IsRefused(string? written) =>
        Assert.False(BrandColor.TryParse(written, CultureInfo.InvariantCulture, out _));

    [Fact]
    public void Json_RoundTrip_KeepsTheColour()
    {
        var brand = JsonSerializer.Deserialize<BrandSettings>("""{ "PrimaryColor": "#123456", "Typeface": "Literata" }""");
        Assert.Equal("#123456", brand!.PrimaryColor.ToString());
        Assert.Equal(brand, JsonSerializer.Deserialize<BrandSettings>(JsonSerializer.Serialize(brand)) is { } again
            ? again with { Contact = brand.Contact }
            : null);
    }

    [Fact]
    public void Json_NotAColour_IsRefused() =>
        Assert.Throws<JsonException>(() => JsonSerializer.Deserialize<BrandSettings>("""{ "PrimaryColor": "blue" }"""));
}
