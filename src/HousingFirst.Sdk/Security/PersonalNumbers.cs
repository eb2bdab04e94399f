using System.Text.RegularExpressions;

namespace HousingFirst.Sdk.Security;

/// <summary>Recognises what looks like a Danish personal number (CPR): a date and four digits, also of replacement numbers (day + 60).</summary>
public static partial class PersonalNumbers
{
    private const int Digits = 10;

    /// <summary>Whether a text holds one, written in any of the usual ways. Cheap where there are too few digits.</summary>
    public static bool StandIn(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return text.AsSpan().CountAny("0123456789") >= Digits && Pattern().IsMatch(text);
    }

    // No check digit: numbers without one have been given out since 2007.
    [GeneratedRegex(
        @"(?<![\p{L}\p{Nd}])(0[1-9]|[12][0-9]|3[01]|6[1-9]|[78][0-9]|9[01])[ \u00A0./-]?(0[1-9]|1[0-2])[ \u00A0./-]?[0-9]{2}[ \u00A0.\-\u2010-\u2014]{0,3}[0-9]{4}(?![\p{L}\p{Nd}])",
        RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture)]
    private static partial Regex Pattern();
}
