using HousingFirst.Platform.Modules;
using HousingFirst.Sdk.Modules;

namespace HousingFirst.UnitTests.Modules;

public sealed class FeatureSortTests
{
    [Fact]
    public void Sort_AnyOrderOfTheSameFeatures_GivesTheSameOrder()
    {
        FeatureDescriptor[] features = [Feature("C", "B"), Feature("A"), Feature("B", "A"), Feature("D")];

        var there = FeatureSort.Sort(features).Ordered.Select(feature => feature.Id);
        var back = FeatureSort.Sort([.. features.Reverse()]).Ordered.Select(feature => feature.Id);

        Assert.Equal(["A", "D", "B", "C"], there);
        Assert.Equal(there, back);
    }

    [Fact]
    public void Sort_MissingDependency_LeavesOutWhatNeedsItAndSaysWhy()
    {
        var (ordered, problems) = FeatureSort.Sort([Feature("A", "Gone"), Feature("B", "A"), Feature("C")]);

        Assert.Equal(["C"], ordered.Select(feature => feature.Id));
        Assert.Contains("Gone", problems.Single(problem => problem.ModuleId == "A").Reason, StringComparison.Ordinal);
        Assert.Contains("A", problems.Single(problem => problem.ModuleId == "B").Reason, StringComparison.Ordinal);
    }

    [Fact]
    public void Sort_Cycle_LeavesItsMembersOutAndNamesThem()
    {
        var (ordered, problems) = FeatureSort.Sort([Feature("A", "B"), Feature("B", "A"), Feature("C")]);

        Assert.Equal(["C"], ordered.Select(feature => feature.Id));
        Assert.Equal(["A", "B"], problems.Select(problem => problem.ModuleId).Order(StringComparer.Ordinal));
        Assert.All(problems, problem => Assert.Contains("cycle", problem.Reason, StringComparison.Ordinal));
    }

    private static FeatureDescriptor Feature(string id, params string[] dependencies) =>
        new(id, id, "", "", id, false, [.. dependencies], false, false);
}
