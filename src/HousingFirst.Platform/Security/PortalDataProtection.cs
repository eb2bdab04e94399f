using HousingFirst.Sdk.Portals;
using Microsoft.AspNetCore.DataProtection;

namespace HousingFirst.Platform.Security;

/// <summary>
/// Puts the current portal into the purpose of everything that is protected: what one portal has sealed, another cannot open.
/// The framework makes a protector once and keeps it in its options for all requests, so the portal is asked for when something
/// is sealed or opened, not when the protector is made. Without a portal both throw.
/// </summary>
internal sealed class PortalDataProtection(IDataProtectionProvider keys, ICurrentPortal current) : IDataProtectionProvider
{
    // A browser sends the default portal's cookies to prefixed portals too, so antiforgery has one cookie for the host, which all
    // portals can read. Its tokens carry the portal themselves: see PortalAntiforgery.
    private const string Antiforgery = "Microsoft.AspNetCore.Antiforgery.";

    public IDataProtector CreateProtector(string purpose)
    {
        ArgumentNullException.ThrowIfNull(purpose);
        return purpose.StartsWith(Antiforgery, StringComparison.Ordinal)
            ? keys.CreateProtector(purpose)
            : new PortalDataProtector(keys, current, [purpose]);
    }
}
