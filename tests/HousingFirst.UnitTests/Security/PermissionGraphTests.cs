using HousingFirst.Platform.Security;
using HousingFirst.Sdk.Security;

namespace HousingFirst.UnitTests.Security;

public sealed class PermissionGraphTests
{
    private static readonly Permission Edit = new("EditContent");
    private static readonly Permission EditOwn = new("EditOwnContent", ["EditContent"]);
    private static readonly Permission View = new("ViewContent", ["EditOwnContent", "ReadAll"]);

    [Fact]
    public void Granting_ImpliedOverSeveralSteps_NamesAllOfThem() =>
        Assert.Equal(
            ["EditContent", "EditOwnContent", "ReadAll", "ViewContent"],
            new PermissionGraph([Edit, EditOwn, View]).Granting("ViewContent").Order(StringComparer.Ordinal));

    [Fact]
    public void Granting_WiderPermission_IsNotGrantedByANarrowerOne() =>
        Assert.Equal(["EditContent"], new PermissionGraph([Edit, EditOwn, View]).Granting("EditContent"));

    [Fact]
    public void Granting_Circle_Ends() =>
        Assert.Equal(
            ["A", "B"],
            new PermissionGraph([new("A", ["B"]), new("B", ["A"])]).Granting("A").Order(StringComparer.Ordinal));

    [Fact]
    public void Granting_DeclaredByTwoModules_TakesBothTogether() =>
        Assert.Equal(
            ["A", "B", "C"],
            new PermissionGraph([new("A", ["B"]), new("A", ["C"])]).Granting("A").Order(StringComparer.Ordinal));

    [Fact]
    public void Declares_OtherCase_IsAnotherPermission() =>
        Assert.False(new PermissionGraph([Edit]).Declares("editcontent"));
}
