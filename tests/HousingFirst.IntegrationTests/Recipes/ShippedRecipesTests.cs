using HousingFirst.Platform.Recipes.Running;
using HousingFirst.Sdk.Recipes;

namespace HousingFirst.IntegrationTests.Recipes;

public sealed class ShippedRecipesTests(RecipeHost host) : IClassFixture<RecipeHost>
{
    [Theory]
    [InlineData("metodeportal")]
    [InlineData("icm-leverandoer")]
    [InlineData("kursushus")]
    public async Task ShippedRecipe_AppliedToItsOwnPortal_ChangesNothingAndHasNoProblems(string recipe)
    {
        var portal = await host.PortalAsync(recipe);
        var plan = await RecipeHost.PlanAsync(portal, recipe);
        Assert.Empty(plan.Problems);
        Assert.Equal(RecipeOutcome.Planned, plan.Outcome);

        // A clone has its master's content under another name, so ids that a step derives from the portal's name differ there.
        var applied = await RecipeHost.ApplyAsync(portal, recipe, skipUnsupported: false);
        Assert.Equal(RecipeOutcome.Applied, applied.Outcome);
        var again = await RecipeHost.ApplyAsync(portal, recipe, skipUnsupported: false);
        Assert.DoesNotContain(again.Writes, write => write.Write.Change != RecipeChange.Unchanged);
    }
}
