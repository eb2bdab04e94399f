using System.Globalization;
using HousingFirst.Sdk.Theming;

namespace HousingFirst.UnitTests.Theming;

internal static class Given
{
    public static BrandColor Color(string hex) => BrandColor.Parse(hex, CultureInfo.InvariantCulture);

    public static BrandSettings Brand(string primary = "#0b5a6b", string accent = "#b4531e") =>
        new() { Name = "Fjordby", PrimaryColor = Color(primary), AccentColor = Color(accent) };
}
