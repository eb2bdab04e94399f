using HousingFirst.Platform.Recipes;
using HousingFirst.Platform.Recipes.Running;

namespace HousingFirst.UnitTests.Recipes;

public sealed class StepNamesTests
{
    [Fact]
    public void Of_AStepThatWasNotMade_IsItsName() => Assert.Equal("recipes", StepNames.Of(typeof(RecipesStep)));
}
