using HousingFirst.Platform.Security;

namespace HousingFirst.UnitTests.Security;

public sealed class RolePermissionsTests
{
    private static readonly RolePermissions Roles = new([("Editor", "EditContent"), ("Editor", "ViewContent"), ("Reader", "ViewContent")]);

    [Theory]
    [InlineData("Editor", "EditContent", true)]
    [InlineData("editor", "EditContent", true)]
    [InlineData("Reader", "EditContent", false)]
    [InlineData("Nobody", "ViewContent", false)]
    [InlineData("Editor", "editcontent", false)]
    public void Grants_RoleAndPermission_FollowsTheTable(string role, string permission, bool granted) =>
        Assert.Equal(granted, Roles.Grants(role, new HashSet<string> { permission }));

    [Fact]
    public void Grants_NothingAskedFor_GrantsNothing() => Assert.False(Roles.Grants("Editor", new HashSet<string>()));
}
