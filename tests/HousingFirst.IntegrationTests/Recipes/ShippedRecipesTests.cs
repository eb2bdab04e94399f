using HousingFirst.IntegrationTests.Portals;
using HousingFirst.Platform.Recipes;
using HousingFirst.Platform.Recipes.Running;
using HousingFirst.Sdk.Recipes;
using HousingFirst.Testing.Hosting;
using Microsoft.Extensions.DependencyInjection;

namespace HousingFirst.IntegrationTests.Recipes;

/// <summary>The recipes that the host ships compose portals without a word of complaint, and say nothing new the second time.</summary>
[Collection(HostCollection.Name)]
public sealed class ShippedRecipesTests(HostFixture fixture)
{
    public static TheoryData<string> Recipes => ["metodeportal", "icm-leverandoer", "kursushus"];

    [Theory]
    [MemberData(nameof(Recipes))]
    public async Task Validate_ShippedRecipe_HasNoProblem(string recipe)
    {
        var (reading, problem) = await fixture.Host.Services.GetRequiredService<RecipeFinder>().FindAsync(recipe, default);
        Assert.Null(problem);

        await using var scope = fixture.Host.Services.CreateAsyncScope();
        var problems = await scope.ServiceProvider.GetRequiredService<PortallessValidation>().ValidateAsync(reading!, default);

        Assert.Empty(problems);
    }

    [Theory]
    [MemberData(nameof(Recipes))]
    public async Task Apply_ASecondTime_ChangesNothing(string recipe)
    {
        var portal = await fixture.Host.PortalAsync(recipe);

        var again = await ApplyAsync(portal, recipe);

        Assert.Empty(again.Problems);
        Assert.False(again.ChangesAnything);
    }

    private static Task<RecipeRunResult> ApplyAsync(TestPortal portal, string recipe) => portal.RunAsync(async services =>
    {
        var (reading, _) = await services.GetRequiredService<RecipeFinder>().FindAsync(recipe, default);
        return await services.GetRequiredService<RecipeRunner>()
            .ApplyAsync(reading!, services.GetRequiredService<RecipeParameters>().Options(skipUnsupported: false), default);
    });
}
