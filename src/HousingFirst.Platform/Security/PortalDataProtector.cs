using System.Collections.Immutable;
using HousingFirst.Sdk.Portals;
using Microsoft.AspNetCore.DataProtection;

namespace HousingFirst.Platform.Security;

internal sealed class PortalDataProtector(IDataProtectionProvider keys, ICurrentPortal current, ImmutableArray<string> purposes)
    : IDataProtector
{
    private const string Portal = "HousingFirst.Portal";

    public IDataProtector CreateProtector(string purpose)
    {
        ArgumentNullException.ThrowIfNull(purpose);
        return new PortalDataProtector(keys, current, purposes.Add(purpose));
    }

    public byte[] Protect(byte[] plaintext) => OfCurrentPortal().Protect(plaintext);

    public byte[] Unprotect(byte[] protectedData) => OfCurrentPortal().Unprotect(protectedData);

    private IDataProtector OfCurrentPortal() => keys.CreateProtector([Portal, current.Portal.Name, .. purposes]);
}
