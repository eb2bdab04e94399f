using HousingFirst.Platform.Security;
using HousingFirst.Sdk.Security;

namespace HousingFirst.UnitTests.Security;

public sealed class PermissionGraphTests
{
    private static readonly Permission Edit = new("EditContent");
    private static readonly Permission EditOwn = new("EditOwnContent", ["EditContent"]);
    private static readonly Permission View = new("ViewContent", ["EditOwnContent", "ReadAll"]);

    private static readonly PermissionTemplate EditOf = new("Edit_{0}", ["EditContent"]);
    private static readonly PermissionTemplate EditOwnOf = new("EditOwn_{0}", ["Edit_{0}"]);

    [Fact]
    public void Granting_ImpliedOverSeveralSteps_NamesAllOfThem() =>
        Assert.Equal(
            ["EditContent", "EditOwnContent", "ReadAll", "ViewContent"],
            Graph([Edit, EditOwn, View]).Granting("ViewContent").Order(StringComparer.Ordinal));

    [Fact]
    public void Granting_WiderPermission_IsNotGrantedByANarrowerOne() =>
        Assert.Equal(["EditContent"], Graph([Edit, EditOwn, View]).Granting("EditContent"));

    [Fact]
    public void Granting_Circle_Ends() =>
        Assert.Equal(
            ["A", "B"],
            Graph([new("A", ["B"]), new("B", ["A"])]).Granting("A").Order(StringComparer.Ordinal));

    [Fact]
    public void Granting_DeclaredByTwoModules_TakesBothTogether() =>
        Assert.Equal(
            ["A", "B", "C"],
            Graph([new("A", ["B"]), new("A", ["C"])]).Granting("A").Order(StringComparer.Ordinal));

    [Fact]
    public void Declares_OtherCase_IsAnotherPermission() =>
        Assert.False(Graph([Edit]).Declares("editcontent"));

    [Fact]
    public void Granting_OneOfAFamily_IsIncludedInWhatTheFamilySaysForTheSameSubject() =>
        Assert.Equal(
            ["EditContent", "EditOwn_Page", "Edit_Page"],
            Graph([Edit], EditOf, EditOwnOf).Granting("EditOwn_Page").Order(StringComparer.Ordinal));

    [Theory]
    [InlineData("Edit_Page", true)]
    [InlineData("EditOwn_Page", true)]
    [InlineData("Edit_", false)]
    [InlineData("edit_Page", false)]
    [InlineData("Delete_Page", false)]
    public void Declares_OneOfAFamily_NeedsTheFamilyAndASubject(string name, bool declares) =>
        Assert.Equal(declares, Graph([Edit], EditOf, EditOwnOf).Declares(name));

    private static PermissionGraph Graph(IEnumerable<Permission> declared, params PermissionTemplate[] templates) => new(declared, templates);
}
