using System.Globalization;
using System.Security.Cryptography;
using Microsoft.AspNetCore.DataProtection;

namespace HousingFirst.Training.Enquiries;

/// <summary>
/// Tells people from programs without asking anybody anything: a form says, sealed, when it was opened, and one that comes back within
/// seconds was not filled in by hand. Needs no script and no cookie.
/// </summary>
internal sealed class FormSeal(IDataProtectionProvider protection, TimeProvider clock)
{
    private static readonly TimeSpan Shortest = TimeSpan.FromSeconds(4);
    private static readonly TimeSpan Longest = TimeSpan.FromHours(24);

    private readonly IDataProtector _protector = protection.CreateProtector("HousingFirst.Training.Enquiries.FormSeal");

    public string New() => _protector.Protect(clock.GetUtcNow().UtcTicks.ToString(CultureInfo.InvariantCulture));

    /// <summary>What is odd about a form, or null.</summary>
    public EnquiryProblemKind? Check(EnquiryForm form)
    {
        ArgumentNullException.ThrowIfNull(form);
        if (!string.IsNullOrEmpty(form.Website))
        {
            return EnquiryProblemKind.Trap;
        }

        return OpenedAt(form.Seal) is { } opened && clock.GetUtcNow() - opened is var age && age >= TimeSpan.Zero && age <= Longest
            ? age < Shortest ? EnquiryProblemKind.TooFast : null
            : EnquiryProblemKind.Expired;
    }

    private DateTimeOffset? OpenedAt(string? seal)
    {
        try
        {
            return string.IsNullOrEmpty(seal) ? null : new(long.Parse(_protector.Unprotect(seal), CultureInfo.InvariantCulture), TimeSpan.Zero);
        }
        catch (CryptographicException)
        {
            return null;
        }
    }
}
