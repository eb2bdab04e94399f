using HousingFirst.Platform.Security;

namespace HousingFirst.UnitTests.Security;

public sealed class LocalAddressTests
{
    [Theory]
    [InlineData("/", "/")]
    [InlineData("/manualer/cti", "/manualer/cti")]
    [InlineData("/manualer/cti?side=2#fase-1", "/manualer/cti")]
    [InlineData("/s%C3%B8g?q=//x", "/søg")]
    [InlineData("/a..b/c.", "/a..b/c.")]
    public void TryReadPath_OwnAddress_GivesItsPath(string address, string path)
    {
        Assert.True(LocalAddress.TryReadPath(address, out var read));
        Assert.Equal(path, read.Value);
    }

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("manualer")]
    [InlineData("~/manualer")]
    [InlineData("//evil.test")]
    [InlineData("/\\evil.test")]
    [InlineData("\\\\evil.test")]
    [InlineData("/\t/evil.test")]
    [InlineData("/\n/evil.test")]
    [InlineData("/%2Fevil.test")]
    [InlineData("/%5Cevil.test")]
    [InlineData("/%09/evil.test")]
    [InlineData("https://evil.test/")]
    [InlineData("javascript:alert(1)")]
    [InlineData("/nordlys/../kursushus")]
    [InlineData("/nordlys/%2e%2E/kursushus")]
    [InlineData("/nordlys/./x")]
    [InlineData("/x\u0000")]
    public void TryReadPath_AddressThatMayLeadElsewhere_IsRefused(string? address) =>
        Assert.False(LocalAddress.TryReadPath(address, out _));

    [Fact]
    public void TryReadPath_EndlessAddress_IsRefused() =>
        Assert.False(LocalAddress.TryReadPath("/" + new string('a', 5000), out _));
}
