using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using System.Runtime.InteropServices;
using System.Text.Json.Serialization;

namespace HousingFirst.Sdk.Theming;

/// <summary>
/// An opaque sRGB colour as a brand manual gives it. Written <c>#rrggbb</c>; <c>#rgb</c> is read too. The colour is a wish:
/// what a page shows is computed from it so that contrast holds (see <see cref="IBrandStylesheets"/>).
/// </summary>
/// <param name="Red">Red, 0 to 255.</param>
/// <param name="Green">Green, 0 to 255.</param>
/// <param name="Blue">Blue, 0 to 255.</param>
[StructLayout(LayoutKind.Auto)]
[JsonConverter(typeof(BrandColorJsonConverter))]
public readonly record struct BrandColor(byte Red, byte Green, byte Blue) : IParsable<BrandColor>
{
    /// <summary>Reads <c>#rrggbb</c> or <c>#rgb</c>; throws <see cref="FormatException"/> on anything else.</summary>
    public static BrandColor Parse(string s, IFormatProvider? provider) =>
        TryParse(s, provider, out var color) ? color : throw new FormatException("A colour is written #rrggbb.");

    /// <summary>Reads <c>#rrggbb</c> or <c>#rgb</c>; names, functions and transparency are refused.</summary>
    public static bool TryParse([NotNullWhen(true)] string? s, IFormatProvider? provider, out BrandColor result)
    {
        result = default;
        var digits = s.AsSpan().Trim();
        if (digits.Length is not (4 or 7) || digits[0] != '#'
            || !int.TryParse(digits[1..], NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out var value))
        {
            return false;
        }

        result = digits.Length == 7
            ? new((byte)(value >> 16), (byte)(value >> 8), (byte)value)
            : new((byte)((value >> 8 & 15) * 17), (byte)((value >> 4 & 15) * 17), (byte)((value & 15) * 17));
        return true;
    }

    /// <summary>The colour as <c>#rrggbb</c> in lower case.</summary>
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"#{Red:x2}{Green:x2}{Blue:x2}");
}
