using System.Globalization;
using System.Text;

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
        var shortest = Math.Abs(number).ToString("E16", CultureInfo.InvariantCulture);
        var (digits, exponent) = Shortest(Math.Abs(number), shortest);
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

    private static (string Digits, int Exponent) Shortest(double number, string full)
    {
        var round = number.ToString("R", CultureInfo.InvariantCulture);
        var mark = round.IndexOf('E', StringComparison.Ordinal);
        var mantissa = mark < 0 ? round : round[..mark];
        StringBuilder digits = new();
        foreach (var letter in mantissa.Where(char.IsAsciiDigit))
        {
            digits.Append(letter);
        }

        var exponent = int.Parse(full.AsSpan(full.IndexOf('E', StringComparison.Ordinal) + 1), CultureInfo.InvariantCulture);
        return (digits.ToString().TrimStart('0').TrimEnd('0'), exponent);
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
