using System.Security.Cryptography;
using HousingFirst.Platform.Security;
using Microsoft.AspNetCore.DataProtection;

namespace HousingFirst.UnitTests.Security;

public sealed class PortalDataProtectionTests
{
    private readonly OnePortal _current = new();
    private readonly IDataProtectionProvider _keys;

    public PortalDataProtectionTests() => _keys = new PortalDataProtection(new EphemeralDataProtectionProvider(), _current);

    [Fact]
    public void Unprotect_SealedInTheSamePortal_OpensIt()
    {
        var protector = _keys.CreateProtector("ticket");
        _current.Name = "nordlys";
        Assert.Equal("x", protector.Unprotect(protector.Protect("x")));
    }

    [Fact]
    public void Unprotect_SealedInAnotherPortalByTheSameProtector_IsRefused()
    {
        var protector = _keys.CreateProtector("ticket");
        _current.Name = "default";
        var sealedText = protector.Protect("x");
        _current.Name = "nordlys";
        Assert.Throws<CryptographicException>(() => protector.Unprotect(sealedText));
    }

    [Fact]
    public void Protect_NoPortal_Throws()
    {
        var protector = _keys.CreateProtector("ticket");
        Assert.Throws<InvalidOperationException>(() => protector.Protect([1]));
    }

    [Fact]
    public void Unprotect_OtherPurposeOfTheSamePortal_IsRefused()
    {
        _current.Name = "nordlys";
        var sealedText = _keys.CreateProtector("ticket").CreateProtector("a").Protect("x");
        Assert.Throws<CryptographicException>(() => _keys.CreateProtector("ticket").CreateProtector("b").Unprotect(sealedText));
        Assert.Throws<CryptographicException>(() => _keys.CreateProtector("ticket").Unprotect(sealedText));
    }

    [Fact]
    public void Protect_PurposeNamedLikeAPortal_IsNotThatPortals()
    {
        _current.Name = "default";
        var sealedText = _keys.CreateProtector("nordlys", "ticket").Protect("x");
        _current.Name = "nordlys";
        Assert.Throws<CryptographicException>(() => _keys.CreateProtector("ticket").Unprotect(sealedText));
    }

    [Fact]
    public void Unprotect_AntiforgeryCookie_IsReadByEveryPortal()
    {
        var protector = _keys.CreateProtector("Microsoft.AspNetCore.Antiforgery.AntiforgeryToken.v1");
        _current.Name = "default";
        var sealedText = protector.Protect("x");
        _current.Name = "nordlys";
        Assert.Equal("x", protector.Unprotect(sealedText));
    }
}
