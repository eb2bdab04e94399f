using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using System.Text.RegularExpressions;

namespace HousingFirst.Sdk.Mail;

/// <summary>
/// A mail address that can be put into a header as it is: one line, no name, no comments. Prints nothing of itself, so that no log
/// or message carries it by mistake.
/// </summary>
public sealed partial record MailAddress
{
    private const int LongestLocalPart = 64;
    private const int Longest = 254;

    private static readonly IdnMapping Idn = new() { UseStd3AsciiRules = true };

    private MailAddress(string value, string domain)
    {
        Value = value;
        Domain = domain;
    }

    /// <summary>The address. A domain with Danish letters stands in its ASCII form.</summary>
    public string Value { get; }

    /// <summary>What stands after the at sign.</summary>
    public string Domain { get; }

    /// <summary>Reads what somebody typed. Blanks around it are left out.</summary>
    public static bool TryParse(string? text, [NotNullWhen(true)] out MailAddress? address)
    {
        address = null;
        var trimmed = text?.Trim(' ') ?? "";
        var at = trimmed.LastIndexOf('@');
        if (at is < 1 or > LongestLocalPart || trimmed.Length > Longest || !LocalPart().IsMatch(trimmed.AsSpan(0, at)))
        {
            return false;
        }

        if (Ascii(trimmed[(at + 1)..]) is not { } domain || !DomainName().IsMatch(domain))
        {
            return false;
        }

        address = new($"{trimmed[..at]}@{domain}", domain);
        return true;
    }

    /// <summary>An address that stands in a setting or was stored by us.</summary>
    /// <exception cref="FormatException">It is no address.</exception>
    public static MailAddress Parse(string text) =>
        TryParse(text, out var address) ? address : throw new FormatException("That is not a mail address.");

    /// <summary>Says nothing of the address.</summary>
    public override string ToString() => nameof(MailAddress);

    private static string? Ascii(string domain)
    {
        try
        {
            return Idn.GetAscii(domain);
        }
        catch (ArgumentException)
        {
            return null;
        }
    }

    [GeneratedRegex(@"^[A-Za-z0-9!#$%&'*+/=?^_`{|}~-]+(\.[A-Za-z0-9!#$%&'*+/=?^_`{|}~-]+)*\z", RegexOptions.ExplicitCapture | RegexOptions.NonBacktracking)]
    private static partial Regex LocalPart();

    [GeneratedRegex(@"^([A-Za-z0-9][A-Za-z0-9-]{0,62}\.)+[A-Za-z0-9][A-Za-z0-9-]{0,62}\z", RegexOptions.ExplicitCapture | RegexOptions.NonBacktracking)]
    private static partial Regex DomainName();
}
