using HousingFirst.Platform.Security;

namespace HousingFirst.UnitTests.Security;

public sealed class RecipeRoleTests
{
    [Theory]
    [InlineData(nameof(PermissionBehavior.Replace), "A,C", "A,C")]
    [InlineData(nameof(PermissionBehavior.Add), "A,C", "A,B,C")]
    [InlineData(nameof(PermissionBehavior.Remove), "A,C", "B")]
    [InlineData(nameof(PermissionBehavior.Replace), "", "")]
    [InlineData(nameof(PermissionBehavior.Add), "", "A,B")]
    public void After_RoleHadAAndB_FollowsTheBehavior(string behavior, string listed, string expected) =>
        Assert.Equal(Names(expected), Role("Editor", listed, Enum.Parse<PermissionBehavior>(behavior)).After(["A", "B"]));

    [Theory]
    [InlineData(nameof(PermissionBehavior.Replace))]
    [InlineData(nameof(PermissionBehavior.Add))]
    [InlineData(nameof(PermissionBehavior.Remove))]
    public void After_Administrator_HasNoneWritten(string behavior) =>
        Assert.Empty(Role("administrator", "A,C", Enum.Parse<PermissionBehavior>(behavior)).After(["A", "B"]));

    [Theory]
    [InlineData(nameof(PermissionBehavior.Replace))]
    [InlineData(nameof(PermissionBehavior.Add))]
    [InlineData(nameof(PermissionBehavior.Remove))]
    public void After_AppliedTwice_ChangesNothingTheSecondTime(string behavior)
    {
        var role = Role("Editor", "A,C", Enum.Parse<PermissionBehavior>(behavior));
        var once = role.After(["A", "B"]);
        Assert.Equal(once, role.After(once));
    }

    [Fact]
    public void Hash_SamePermissionsInAnotherOrder_IsTheSame()
    {
        var one = Role("Editor", "A,B", PermissionBehavior.Replace);
        var other = Role("Editor", "B,A", PermissionBehavior.Replace);
        Assert.Equal(one.Hash(one.After([])), other.Hash(other.After([])));
    }

    private static string[] Names(string list) => list.Split(',', StringSplitOptions.RemoveEmptyEntries);

    private static RecipeRole Role(string name, string permissions, PermissionBehavior behavior) =>
        new(name, "What it is for", [.. Names(permissions)], behavior);
}
