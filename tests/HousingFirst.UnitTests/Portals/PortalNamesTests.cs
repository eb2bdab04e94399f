using HousingFirst.Platform.Portals;

namespace HousingFirst.UnitTests.Portals;

public sealed class PortalNamesTests
{
    [Theory]
    [InlineData("default")]
    [InlineData("nordlys")]
    [InlineData("kursushus-2")]
    public void Refuse_PlainName_IsTaken(string name) => Assert.Null(PortalNames.Refuse(name));

    [Theory]
    [InlineData("")]
    [InlineData("..")]
    [InlineData("../nordlys")]
    [InlineData("a/b")]
    [InlineData("a\\b")]
    [InlineData("Nordlys")]
    [InlineData("nordlys ")]
    [InlineData("nørdlys")]
    [InlineData("nordlуs")] // Cyrillic у
    [InlineData("-nordlys")]
    [InlineData("nordlys-")]
    [InlineData("2nordlys")]
    [InlineData("nord\u0000lys")]
    [InlineData("admin")]
    [InlineData("api")]
    [InlineData("media")]
    [InlineData("account")]
    [InlineData("health")]
    [InlineData("openapi")]
    [InlineData("con")]
    [InlineData("aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa")]
    public void Refuse_PathTrickLookAlikeOrReservedWord_SaysWhy(string name) => Assert.NotNull(PortalNames.Refuse(name));

    [Theory]
    [InlineData("portal.example.dk", true)]
    [InlineData("localhost", true)]
    [InlineData("portal.example.dk:80", false)]
    [InlineData("http://portal.example.dk", false)]
    [InlineData("portal.example.dk/sti", false)]
    [InlineData("pørtal.example.dk", false)]
    [InlineData("", false)]
    public void RefuseHost_TakesDnsNamesOnly(string host, bool taken) => Assert.Equal(taken, PortalNames.RefuseHost(host) is null);
}
