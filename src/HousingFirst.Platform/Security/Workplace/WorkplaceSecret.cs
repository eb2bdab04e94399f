using System.Security.Cryptography;
using HousingFirst.Sdk.Security.Workplace;
using Microsoft.AspNetCore.DataProtection;

namespace HousingFirst.Platform.Security.Workplace;

/// <summary>Seals the secret that a portal shows its provider; it is opened for that alone.</summary>
internal sealed class WorkplaceSecret(IDataProtectionProvider protection)
{
    private readonly IDataProtector _protector = protection.CreateProtector("HousingFirst.Workplace.Secret");

    public string Seal(string secret) => secret.Length == 0 ? "" : _protector.Protect(secret);

    /// <summary>The secret; null for a client without one, and where another host has sealed it.</summary>
    public string? Open(WorkplaceSettings settings)
    {
        try
        {
            return settings.SealedSecret.Length == 0 ? null : _protector.Unprotect(settings.SealedSecret);
        }
        catch (CryptographicException)
        {
            return null;
        }
    }
}
