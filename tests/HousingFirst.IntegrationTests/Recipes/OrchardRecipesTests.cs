using HousingFirst.Platform.Recipes.Running;
using HousingFirst.Sdk.Recipes;
using HousingFirst.Testing;

namespace HousingFirst.IntegrationTests.Recipes;

/// <summary>Orchard Core's own recipes on portals of the real host.</summary>
public sealed class OrchardRecipesTests(RecipeHost host) : IClassFixture<RecipeHost>
{
    [SkippableTheory]
    [MemberData(nameof(OrchardRecipes.Valid), MemberType = typeof(OrchardRecipes))]
    public async Task ValidRecipe_PlannedAndAppliedTwice_ChangesWhatThePlanSaidAndThenNothing(string file)
    {
        var path = SharedData.Find(OrchardRecipes.Folder, file);
        var portal = await host.PortalAsync();
        var plan = await RecipeHost.PlanAsync(portal, path);
        Assert.DoesNotContain(plan.Problems, problem => problem.Severity == RecipeProblemSeverity.Error);
        Assert.Equal(RecipeOutcome.Planned, plan.Outcome);

        if (plan.NeedsSkipUnsupported)
        {
            Assert.Equal(RecipeOutcome.Refused, (await RecipeHost.ApplyAsync(portal, path, skipUnsupported: false)).Outcome);
        }

        var applied = await RecipeHost.ApplyAsync(portal, path, skipUnsupported: true);
        Assert.Equal(RecipeOutcome.Applied, applied.Outcome);
        Assert.Equal(Things(plan), Things(applied));
        Assert.Equal(plan.Problems, applied.Problems);

        var again = await RecipeHost.ApplyAsync(portal, path, skipUnsupported: true);
        Assert.Equal(RecipeOutcome.Applied, again.Outcome);
        Assert.DoesNotContain(again.Writes, write => write.Write.Change != RecipeChange.Unchanged);
    }

    [SkippableTheory]
    [MemberData(nameof(OrchardRecipes.Invalid), MemberType = typeof(OrchardRecipes))]
    public async Task InvalidRecipe_IsRefusedByPlanAndApplyAlike(string file)
    {
        var path = SharedData.Find(OrchardRecipes.Folder, file);
        var portal = await host.PortalAsync();
        var plan = await RecipeHost.PlanAsync(portal, path);
        var applied = await RecipeHost.ApplyAsync(portal, path, skipUnsupported: true);
        Assert.Equal((RecipeOutcome.Refused, RecipeOutcome.Refused), (plan.Outcome, applied.Outcome));
        Assert.Equal(plan.Problems, applied.Problems);
        Assert.Single(applied.Problems, problem => problem.Severity == RecipeProblemSeverity.Error);
    }

    private static IEnumerable<(RecipeChange, string, string)> Things(RecipeRunResult result) =>
        result.Writes.Select(write => (write.Write.Change, write.Write.Kind, write.Write.Id));
}
