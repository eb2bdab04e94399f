using System.Globalization;

namespace HousingFirst.Platform.Scripting;

/// <summary>Numbers as ECMAScript writes and reads them.</summary>
internal static class ScriptNumbers
{
    public static string ToText(double number)
    {
        if (double.IsNaN(number))
        {
            return "NaN";
        }

        if (double.IsInfinity(number))
        {
            return number > 0 ? "Infinity" : "-Infinity";
        }

        if (number == 0)
        {
            return "0";
        }

        // .NET's shortest form has the right digits; ECMAScript only sets the point elsewhere.
        var (digits, exponent) = Shortest(Math.Abs(number));
        return (number < 0 ? "-" : "") + Lay(digits, exponent);
    }

    public static double Parse(string text)
    {
        var trimmed = text.Trim();
        if (trimmed.Length == 0)
        {
            return 0;
        }

        if (trimmed.StartsWith("0x", StringComparison.OrdinalIgnoreCase))
        {
            return ulong.TryParse(trimmed.AsSpan(2), NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out var hex)
                ? hex
                : double.NaN;
        }

        return trimmed switch
        {
            "Infinity" or "+Infinity" => double.PositiveInfinity,
            "-Infinity" => double.NegativeInfinity,
            _ when trimmed.Any(char.IsLetter) && trimmed.Any(letter => char.IsLetter(letter) && letter is not ('e' or 'E')) => double.NaN,
            _ => double.TryParse(
                trimmed, NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint | NumberStyles.AllowExponent,
                CultureInfo.InvariantCulture, out var number) ? number : double.NaN,
        };
    }

    /// <summary>The digits that matter, and the power of ten of the first of them.</summary>
    private static (string Digits, int Exponent) Shortest(double number)
    {
        var written = number.ToString("R", CultureInfo.InvariantCulture);
        var mark = written.IndexOf('E', StringComparison.Ordinal);
        var mantissa = mark < 0 ? written : written[..mark];
        var power = mark < 0 ? 0 : int.Parse(written.AsSpan(mark + 1), CultureInfo.InvariantCulture);
        var point = mantissa.IndexOf('.', StringComparison.Ordinal);
        var whole = point < 0 ? mantissa.Length : point;
        var digits = mantissa.Replace(".", "", StringComparison.Ordinal);
        var zeros = digits.Length - digits.TrimStart('0').Length;
        return (digits.Trim('0'), power + whole - 1 - zeros);
    }

    private static string Lay(string digits, int exponent)
    {
        if (exponent is >= 21 or < -6)
        {
            var rest = digits.Length > 1 ? "." + digits[1..] : "";
            return string.Create(CultureInfo.InvariantCulture, $"{digits[0]}{rest}e{(exponent < 0 ? "-" : "+")}{Math.Abs(exponent)}");
        }

        if (exponent < 0)
        {
            return "0." + new string('0', -exponent - 1) + digits;
        }

        return digits.Length <= exponent + 1
            ? digits.PadRight(exponent + 1, '0')
            : digits[..(exponent + 1)] + "." + digits[(exponent + 1)..];
    }
}
