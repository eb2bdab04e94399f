using System.Text.RegularExpressions;

namespace HousingFirst.Platform.Security;

/// <summary>Recognises what looks like a Danish personal number (CPR): a date and four digits, also of replacement numbers (day + 60).</summary>
internal static partial class PersonalNumbers
{
    private const int Digits = 10;

    /// <summary>Whether a query string, as it was sent, holds one. Cheap where there are too few digits.</summary>
    public static bool StandIn(string query)
    {
        ArgumentNullException.ThrowIfNull(query);
        return query.AsSpan().CountAny("0123456789") >= Digits && Pattern().IsMatch(Decode(query));
    }

    private static string Decode(string query) => Uri.UnescapeDataString(query.Replace('+', ' '));

    // No check digit: numbers without one have been given out since 2007.
    [GeneratedRegex(
        @"(?<![\p{L}\p{Nd}])(0[1-9]|[12][0-9]|3[01]|6[1-9]|[78][0-9]|9[01])[ ./-]?(0[1-9]|1[0-2])[ ./-]?[0-9]{2}[ .\-\u2010-\u2014]{0,3}[0-9]{4}(?![\p{L}\p{Nd}])",
        RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture)]
    private static partial Regex Pattern();
}
