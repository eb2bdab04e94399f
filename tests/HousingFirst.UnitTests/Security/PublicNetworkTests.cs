using System.Net;
using HousingFirst.Platform.Security.Workplace;

namespace HousingFirst.UnitTests.Security;

/// <summary>Where a host may be led to by a name that a portal's administrator wrote.</summary>
public sealed class PublicNetworkTests
{
    [Theory]
    [InlineData("8.8.8.8")]
    [InlineData("172.32.0.1")]
    [InlineData("2a01:4f8::1")]
    [InlineData("::ffff:8.8.8.8")]
    public void Includes_AddressOfTheOpenNet(string address) => Assert.True(PublicNetwork.Includes(IPAddress.Parse(address)));

    [Theory]
    [InlineData("0.0.0.0")]
    [InlineData("10.0.0.1")]
    [InlineData("100.64.0.1")]
    [InlineData("127.0.0.1")]
    [InlineData("127.9.9.9")]
    [InlineData("169.254.169.254")]
    [InlineData("172.16.0.1")]
    [InlineData("192.168.1.1")]
    [InlineData("224.0.0.1")]
    [InlineData("255.255.255.255")]
    [InlineData("::")]
    [InlineData("::1")]
    [InlineData("::127.0.0.1")]
    [InlineData("::ffff:10.0.0.1")]
    [InlineData("64:ff9b::a00:1")]
    [InlineData("2001::1")]
    [InlineData("2002:a00:1::")]
    [InlineData("fc00::1")]
    [InlineData("fe80::1")]
    [InlineData("ff02::1")]
    public void Includes_NoAddressOfTheHostsOwnSurroundings(string address) => Assert.False(PublicNetwork.Includes(IPAddress.Parse(address)));
}
