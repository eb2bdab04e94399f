using HousingFirst.Platform.Security;
using HousingFirst.Sdk.Security;
using Microsoft.AspNetCore.Http;

namespace HousingFirst.UnitTests.Security;

public sealed class EndpointAccessTests
{
    private static readonly object Everybody = new OpenToEverybodyAttribute();
    private static readonly object Readers = new OpenToReadersAttribute();
    private static readonly object Permission = new RequirePermissionAttribute("EditContent");
    private static readonly object Host = new RequireHostPermissionAttribute(HostPermission.ComposePortals);

    [Fact]
    public void Access_NoMark_IsUndeclared() => Assert.Equal(EndpointAccess.Undeclared, Of(new object()));

    [Fact]
    public void Access_OneMark_IsWhatItSays() =>
        Assert.Equal(
            [EndpointAccess.Everybody, EndpointAccess.Readers, EndpointAccess.Permission, EndpointAccess.Host],
            [Of(Everybody), Of(Readers), Of(Permission), Of(Host)]);

    [Fact]
    public void Access_SeveralMarks_IsTheStrictest() =>
        Assert.Equal(
            [EndpointAccess.Readers, EndpointAccess.Permission, EndpointAccess.Host],
            [Of(Everybody, Readers), Of(Permission, Everybody, Readers), Of(Readers, Host, Permission)]);

    private static EndpointAccess Of(params object[] marks) => new EndpointMetadataCollection(marks).Access();
}
