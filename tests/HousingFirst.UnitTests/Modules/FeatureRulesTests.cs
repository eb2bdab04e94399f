using HousingFirst.Platform.Modules;
using HousingFirst.Sdk.Modules;

namespace HousingFirst.UnitTests.Modules;

public sealed class FeatureRulesTests
{
    private static readonly FeatureCatalog Catalog = new(FeatureSort.Sort(
    [
        Feature("Accounts", always: true),
        Feature("Manuals"),
        Feature("Cti", "Manuals"),
        Feature("Cti.Cases", "Cti", "Cases"),
        Feature("Cases", "Accounts"),
        Feature("Operator", defaultOnly: true),
        Feature("Fjord", theme: true),
    ]).Ordered);

    [Fact]
    public void Enable_FeatureWithDependencies_EnablesThemFirst()
    {
        var change = FeatureRules.Enable(Catalog, Set("Accounts"), ["Cti.Cases"], isDefaultPortal: false);

        Assert.Empty(change.Problems);
        Assert.Equal(["Cases", "Cti", "Cti.Cases", "Manuals"], change.Changed.Order(StringComparer.Ordinal));
        Assert.True(change.Changed.IndexOf("Manuals") < change.Changed.IndexOf("Cti"));
        Assert.Equal("Cti.Cases", change.Changed[^1]);
    }

    [Fact]
    public void Enable_UnknownFeature_IsRefusedByName()
    {
        var change = FeatureRules.Enable(Catalog, Set(), ["Ctl"], isDefaultPortal: false);

        Assert.Equal(new FeatureProblem.Unknown("Ctl"), Assert.Single(change.Problems));
    }

    [Fact]
    public void Enable_OperatorsFeatureInAnotherPortal_IsRefused()
    {
        Assert.Contains(new FeatureProblem.DefaultPortalOnly("Operator"), FeatureRules.Enable(Catalog, Set(), ["Operator"], false).Problems);
        Assert.Empty(FeatureRules.Enable(Catalog, Set(), ["Operator"], true).Problems);
    }

    [Fact]
    public void Disable_WhatOthersNeed_IsRefusedWithTheirNames()
    {
        var change = FeatureRules.Disable(Catalog, Set("Accounts", "Manuals", "Cti", "Cases", "Cti.Cases"), ["Manuals"], "Fjord");

        var needed = Assert.IsType<FeatureProblem.Needed>(Assert.Single(change.Problems));
        Assert.Equal(["Cti", "Cti.Cases"], needed.By.Order(StringComparer.Ordinal));
    }

    [Fact]
    public void Disable_TogetherWithItsDependents_TakesDependentsFirst()
    {
        var change = FeatureRules.Disable(Catalog, Set("Accounts", "Manuals", "Cti"), ["Manuals", "Cti"], "Fjord");

        Assert.Empty(change.Problems);
        Assert.Equal<string>(["Cti", "Manuals"], change.Changed);
    }

    [Fact]
    public void Disable_WhatIsPartOfEveryPortal_IsRefused() =>
        Assert.IsType<FeatureProblem.AlwaysEnabled>(Assert.Single(FeatureRules.Disable(Catalog, Set("Accounts"), ["Accounts"], "Fjord").Problems));

    [Fact]
    public void Disable_ThemeInUse_IsRefused() =>
        Assert.IsType<FeatureProblem.ThemeInUse>(Assert.Single(FeatureRules.Disable(Catalog, Set("Fjord"), ["Fjord"], "Fjord").Problems));

    private static HashSet<string> Set(params string[] ids) => new(ids, StringComparer.Ordinal);

    private static FeatureDescriptor Feature(string id, params string[] dependencies) => Feature(id, false, false, false, dependencies);

    private static FeatureDescriptor Feature(
        string id, bool always = false, bool defaultOnly = false, bool theme = false, params string[] dependencies) =>
        new(id, id, "", "", id, theme, [.. dependencies], always, defaultOnly);
}
