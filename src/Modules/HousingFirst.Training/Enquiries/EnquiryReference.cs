using System.Security.Cryptography;
using System.Text.RegularExpressions;

namespace HousingFirst.Training.Enquiries;

/// <summary>The number that sender and provider call an enquiry by: random, so that it tells nothing and cannot be counted up.</summary>
internal static partial class EnquiryReference
{
    // Crockford's letters: none that is taken for another when read aloud.
    private const string Letters = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";

    public static string New()
    {
        var letters = RandomNumberGenerator.GetString(Letters, 8);
        return $"H-{letters[..4]}-{letters[4..]}";
    }

    /// <summary>Whether a text has the form of one.</summary>
    public static bool IsOne(string? text) => text is not null && Form().IsMatch(text);

    [GeneratedRegex(@"^H-[0-9A-HJKMNP-TV-Z]{4}-[0-9A-HJKMNP-TV-Z]{4}\z", RegexOptions.CultureInvariant)]
    private static partial Regex Form();
}
