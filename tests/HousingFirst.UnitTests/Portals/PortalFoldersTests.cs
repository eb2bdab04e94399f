using HousingFirst.Platform.Portals;

namespace HousingFirst.UnitTests.Portals;

public sealed class PortalFoldersTests
{
    private static readonly DateTimeOffset Now = new(2026, 11, 22, 9, 30, 5, TimeSpan.Zero);

    [Fact]
    public void FreeFor_ANameThatNobodyUses_IsTheNameItself() =>
        Assert.Equal("nordlys", PortalFolders.FreeFor("nordlys", [Stands("vest", "vest")], Now));

    [Fact]
    public void FreeFor_ANameWhoseFolderAnotherStandsIn_HasTheTimeBehindIt() =>
        Assert.Equal("nordlys.20261122093005", PortalFolders.FreeFor("nordlys", [Stands("nordlys-before-1", "nordlys")], Now));

    [Fact]
    public void FreeFor_ANameThatWasGivenWithinTheSecond_TakesTheNextSecond() => Assert.Equal(
        "nordlys.20261122093007",
        PortalFolders.FreeFor("nordlys", [Stands("nordlys", "nordlys.20261122093005"), Stands("kopi", "nordlys.20261122093006")], Now));

    [Fact]
    public void KeptAs_ANameThatAnotherPortalHas_TakesTheNextSecond() => Assert.Equal(
        "nordlys-before-20261122093006",
        PortalFolders.KeptAs("nordlys", [Stands("nordlys-before-20261122093005", "nordlys")], Now));

    [Theory]
    [InlineData("nordlys", "nordlys")]
    [InlineData("nordlys.20261122093005", "nordlys")]
    [InlineData("nordlys.20261122093005.0f", "nordlys")]
    public void NameOf_AFolder_IsThePortalItWasMadeFor(string folder, string portal) => Assert.Equal(portal, PortalFolders.NameOf(folder));

    [Theory]
    [InlineData("nordlys", "nordlys-before-20261122093005")]
    [InlineData("en-meget-lang-kommune-med-et-navn", "en-meget-lang-komm-before-20261122093005")]
    [InlineData("en-meget-lang-kom-mune", "en-meget-lang-kom-before-20261122093005")]
    public void KeptAs_AnyPortal_IsANameThatAPortalCanHave(string portal, string kept)
    {
        Assert.Equal(kept, PortalFolders.KeptAs(portal, [], Now));
        Assert.Null(PortalNames.Refuse(kept));
    }

    private static PortalRecord Stands(string name, string folder) => new(name, PortalState.Running, null, name, folder, "recipe", Now);
}
