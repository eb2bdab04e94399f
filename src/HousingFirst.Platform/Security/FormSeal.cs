using System.Globalization;
using System.Security.Cryptography;
using HousingFirst.Sdk.Security;
using Microsoft.AspNetCore.DataProtection;

namespace HousingFirst.Platform.Security;

internal sealed class FormSeal(IDataProtectionProvider protection, TimeProvider clock) : IFormSeal
{
    private static readonly TimeSpan Shortest = TimeSpan.FromSeconds(4);
    private static readonly TimeSpan Longest = TimeSpan.FromHours(24);

    private readonly IDataProtector _protector = protection.CreateProtector("HousingFirst.FormSeal");

    public string New() => _protector.Protect(clock.GetUtcNow().UtcTicks.ToString(CultureInfo.InvariantCulture));

    public FormOddity? Check(string? seal, string? trap)
    {
        if (!string.IsNullOrEmpty(trap))
        {
            return FormOddity.Trap;
        }

        return OpenedAt(seal) is { } opened && clock.GetUtcNow() - opened is var age && age >= TimeSpan.Zero && age <= Longest
            ? age < Shortest ? FormOddity.TooFast : null
            : FormOddity.Expired;
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
