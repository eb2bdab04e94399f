using System.Globalization;
using System.Text.RegularExpressions;

namespace HousingFirst.Guidance.Calculators.Asking;

/// <summary>A number as a person or a link writes it: 560.000, 560000, 0,8, 0.8, 1.507,50.</summary>
internal static partial class WrittenNumber
{
    /// <summary>Nothing here is known closer; so small a number is a slip, and what is divided by it has no end.</summary>
    public const int MostDecimals = 6;

    private const int Longest = 20;

    /// <summary>The number; null when it is none.</summary>
    public static decimal? Read(string text)
    {
        var trimmed = text.Trim().Replace("\u00A0", "", StringComparison.Ordinal).Replace(" ", "", StringComparison.Ordinal);
        if (trimmed.Length is 0 or > Longest)
        {
            return null;
        }

        // A point between groups of three is the Danish mark of thousands; any other is the decimal mark of links and programs.
        var plain = trimmed.Contains(',', StringComparison.Ordinal) || Thousands().IsMatch(trimmed)
            ? trimmed.Replace(".", "", StringComparison.Ordinal).Replace(',', '.')
            : trimmed;
        return decimal.TryParse(plain, NumberStyles.AllowDecimalPoint | NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var number) ? number : null;
    }

    /// <summary>Whether the number has no more decimals than can be meant.</summary>
    public static bool IsShort(decimal number) => decimal.Round(number, MostDecimals) == number;

    /// <summary>The number as it stands in a link: a comma, because a point before three digits would be read as thousands.</summary>
    public static string Write(decimal number) => number.ToString("0.########", CultureInfo.InvariantCulture).Replace('.', ',');

    [GeneratedRegex(@"^-?[1-9][0-9]{0,2}(\.[0-9]{3})+$", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture)]
    private static partial Regex Thousands();
}
