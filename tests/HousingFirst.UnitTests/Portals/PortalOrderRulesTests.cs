using HousingFirst.Platform.Portals;

namespace HousingFirst.UnitTests.Portals;

public sealed class PortalOrderRulesTests
{
    private static readonly PortalRecord Nordlys =
        new("nordlys", PortalState.Running, null, "nordlys", "nordlys", "r", new DateTimeOffset(2026, 11, 21, 0, 0, 0, TimeSpan.Zero));

    private static readonly HashSet<string> Pages = ["kurser"];

    [Fact]
    public void Refuse_PrefixThatIsAPageOfPortals_SaysSo()
    {
        Assert.Equal("portal.prefix", PortalOrderRules.Refuse(Order("kurser", prefix: "kurser"), [], Pages)!.Code);
        Assert.Null(PortalOrderRules.Refuse(Order("kurser", host: "kurser.example.dk"), [], Pages));
    }

    [Fact]
    public void Refuse_NameTaken_NamesTheOther() =>
        Assert.Contains("nordlys", PortalOrderRules.Refuse(Order("nordlys", prefix: "andet"), [Nordlys], Pages)!.Message, StringComparison.Ordinal);

    [Fact]
    public void Refuse_PrefixTaken_NamesTheOther() =>
        Assert.Equal("portal.taken", PortalOrderRules.Refuse(Order("andet", prefix: "nordlys"), [Nordlys], Pages)!.Code);

    [Fact]
    public void Refuse_WithoutAddress_OnlyTheDefaultPortalMay()
    {
        Assert.Null(PortalOrderRules.Refuse(Order("default"), [Nordlys], Pages));
        Assert.Equal("portal.no-address", PortalOrderRules.Refuse(Order("andet"), [Nordlys], Pages)!.Code);
    }

    [Fact]
    public void Refuse_HostAndPrefix_IsOneAddressTooMany() =>
        Assert.Equal("portal.two-addresses", PortalOrderRules.Refuse(Order("andet", "andet", "andet.example.dk"), [], Pages)!.Code);

    private static PortalOrder Order(string name, string? prefix = null, string? host = null) => new(name, "r", host, prefix, null, null);
}
