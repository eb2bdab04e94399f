using HousingFirst.Platform.Security.Passkeys;
using Microsoft.AspNetCore.Http;

namespace HousingFirst.UnitTests.Security;

/// <summary>A passkey counts on the pages of the host that is asked, and nowhere else.</summary>
public sealed class PasskeyOriginTests
{
    [Theory]
    [InlineData("https", "portal.example", "https://portal.example", true)]
    [InlineData("https", "portal.example:443", "https://portal.example", true)]
    [InlineData("http", "localhost:5080", "http://localhost:5080", true)]
    [InlineData("https", "portal.example", "http://portal.example", false)]
    [InlineData("https", "portal.example", "https://portal.example:444", false)]
    [InlineData("https", "portal.example", "https://portal.example.evil.example", false)]
    [InlineData("https", "portal.example", "https://evil.example", false)]
    [InlineData("https", "portal.example", "null", false)]
    [InlineData("https", "", "https://portal.example", false)]
    public void IsOf_Origin_IsTheRequestsOwn(string scheme, string host, string origin, bool expected)
    {
        var request = new DefaultHttpContext { Request = { Scheme = scheme, Host = new HostString(host) } }.Request;
        Assert.Equal(expected, PasskeyOrigin.IsOf(request, origin));
    }
}
